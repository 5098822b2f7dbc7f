"""The services and kinds that a file names: mypy's plugin makes mypy read their modules."""

from __future__ import annotations

import json
import shutil
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from mypy.nodes import MypyFile
from mypy.options import Options

import botowright.package
from tests.support.imports import importable

if TYPE_CHECKING:
    from collections.abc import Iterator

SYNC, ASYNC = {"client", "resource"}, {"aio.client", "aio.resource"}
BOTH = SYNC | ASYNC


def _services(folder: Path, kinds: set[str]) -> Iterator[Any]:
    source = Path(botowright.package.__file__).parent / "boto_types"
    package = shutil.copytree(source, folder / "boto_types")
    classes = {"s3": {kind: f"boto_types.s3.{kind}.Class" for kind in sorted(kinds)}}
    content = {"classes": classes, "untyped": {"client": ["iam"], "resource": ["iam"]}}
    (package / "services.json").write_text(json.dumps(content), "utf-8")
    with importable(folder):
        yield import_module("boto_types._internal.mypy_services")


@pytest.fixture(params=[BOTH, SYNC, ASYNC], ids=("both", "sync", "async"))
def kinds(request: pytest.FixtureRequest) -> set[str]:
    """Return the kinds of a package with the types of one library or of two."""
    found: set[str] = request.param
    return found


@pytest.fixture
def services(tmp_path: Path, kinds: set[str]) -> Iterator[Any]:
    yield from _services(tmp_path, kinds)


PROGRAMS = {
    "boto3": ('import boto3\nboto3.client("s3")', {"client"}),
    "a session of boto3": (
        'from boto3.session import Session\nSession().resource("s3")',
        {"resource"},
    ),
    "botocore": (
        'from botocore import UNSIGNED, session\nsession.Session().create_client("s3")',
        {"client"},
    ),
    "aiobotocore with errors of botocore": (
        'import aiobotocore.session, botocore.exceptions\nsession.create_client("s3")',
        {"aio.client"},
    ),
    "aioboto3 with conditions of boto3": (
        'import aioboto3, boto3.s3.transfer\nfrom boto3.dynamodb import types\n.resource("s3")',
        {"aio.resource"},
    ),
    "both kinds": (
        'import aioboto3, boto3\nboto3.client("s3")',
        {"client", "aio.client"},
    ),
    "a session of another file": ('first.client("s3")', {"client", "aio.client"}),
    "a constant for other files": ('import aioboto3\nNAME: Final = "s3"', BOTH),
    "another library": ('import aioboto3_helpers\nfirst.client("s3")', {"client", "aio.client"}),
    "no call": ('import aioboto3\nprint("s3")', set[str]()),
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_kinds_of_a_file(name: str, services: Any, kinds: set[str], tmp_path: Path) -> None:
    """A package with only one kind has no other. There each call counts."""
    program, expected = PROGRAMS[name]
    path = tmp_path / "program.py"
    path.write_text(program)
    file = MypyFile([], [])
    file.path = str(path)
    found = {kind for service, kind in services.classes_of(file, Options())} & kinds
    if kinds != BOTH:
        expected = {kind for kind in kinds if any(_same(kind, each) for each in expected)}
    assert found == expected


def _same(kind: str, other: str) -> bool:
    return kind.rpartition(".")[2] == other.rpartition(".")[2]


def test_services_without_types_are_the_same_for_each_kind(tmp_path: Path) -> None:
    (services,) = _services(tmp_path, BOTH)
    assert {kind: {"iam"} for kind in BOTH} == services.UNTYPED
