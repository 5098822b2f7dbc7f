"""The names of a botocore's services, for the services that a package has no types of."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import boto3
import botocore.session

from botowright.load.known import KnownServices, known_services
from botowright.load.source import ModelSource, model_source, service_entries

if TYPE_CHECKING:
    from pathlib import Path


def known(source: ModelSource) -> KnownServices:
    return known_services(source, service_entries(source))


def write(folder: Path, *files: str) -> str:
    for file in files:
        path = folder / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("{}")
    return str(folder)


def test_the_names_are_those_of_botocore_and_boto3() -> None:
    found = known(model_source(None, []))
    assert list(found.clients) == botocore.session.get_session().get_available_services()
    assert list(found.resources) == boto3.Session().get_available_resources()


def test_private_models_are_left_out(tmp_path: Path) -> None:
    private = write(tmp_path / "private", "secret/2024-05-01/service-2.json")
    data = write(
        tmp_path / "data", "notes/2024-05-01/service-2.json", "odd name/2024-05-01/service-2.json"
    )
    assert known(ModelSource((private, data), "1.2.3")).clients == ("notes",)


def test_a_resource_has_the_api_version_of_the_client(tmp_path: Path) -> None:
    data = write(
        tmp_path / "data",
        "new/2024-05-01/service-2.json",
        "notes/2024-05-01/service-2.json",
        "own/2024-05-01/service-2.json",
        "own/2024-05-01/resources-1.json",
    )
    resources = write(
        tmp_path / "boto3",
        "new/2020-01-01/resources-1.json",
        "notes/2024-05-01/resources-1.json.gz",
    )
    source = ModelSource((data,), "1.2.3", boto3_data=resources)
    assert known(source).resources == ("notes", "own")
    assert known(replace(source, boto3_data=None)).resources == ()
