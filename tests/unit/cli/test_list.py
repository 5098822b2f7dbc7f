"""`botowright list --used-in DIR`."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from botowright.cli.main import cli
from botowright.errors import UsageError

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

PROGRAM = """
import boto3

s3 = boto3.client("s3")
boto3.resource("s3")
queue = boto3.client(service_name="sqs")


def make(name):
    return boto3.client(f"{name}-runtime")
"""


@pytest.fixture(autouse=True)
def _cache_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    folder.mkdir()
    (folder / "app.py").write_text(PROGRAM, "utf-8")
    return folder


def _listed(*arguments: str) -> Result:
    return CliRunner().invoke(cli, ["list", *arguments], catch_exceptions=False)


def test_services_with_the_places_that_use_them(project: Path) -> None:
    done = _listed("--used-in", str(project))
    assert done.exit_code == 0
    assert [" ".join(line.split()) for line in done.stdout.splitlines()] == [
        "s3 2006-03-01 app.py:4 and 1 more",
        "sqs 2012-11-05 app.py:6",
    ]


def test_a_name_that_is_not_known_is_reported_with_its_place(project: Path) -> None:
    assert _listed("--used-in", str(project)).stderr == (
        "app.py:10: boto3.client: the service is an f-string, which is known only at run time; "
        'give it a Literal type, or set services = ["auto", "NAME"]\n'
    )


def test_json_has_every_place(project: Path) -> None:
    rows = json.loads(_listed("--used-in", str(project), "--json").stdout)
    uses = {row["service"]: row["uses"] for row in rows}
    assert uses == {"s3": ["app.py:4", "app.py:5"], "sqs": ["app.py:6"]}


def test_a_cell_of_a_notebook(project: Path) -> None:
    (project / "app.py").unlink()
    cell = {"cell_type": "code", "source": "import boto3\nboto3.client('sts')"}
    (project / "try.ipynb").write_text(json.dumps({"cells": [cell]}), "utf-8")
    assert "try.ipynb:cell 1, line 2" in _listed("--used-in", str(project)).stdout


def test_a_project_without_services(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = _listed("--used-in", str(tmp_path / "empty"))
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "")


def test_a_folder_that_does_not_exist(tmp_path: Path) -> None:
    message = "nowhere is not a folder; --used-in takes the folder of a project"
    with pytest.raises(UsageError, match=message):
        _listed("--used-in", str(tmp_path / "nowhere"))
