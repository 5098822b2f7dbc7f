"""The mypy plugin finds services in the text of a file. The scan has to find the same ones."""

from __future__ import annotations

import re
import shutil
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from mypy.nodes import MypyFile
from mypy.options import Options

from botowright.project.scan import scanned_services
from tests.support.imports import importable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.unit.project.conftest import Project

TYPING = Path(__file__).parents[2] / "typing"
PROGRAMS = sorted(
    path.relative_to(TYPING).as_posix() for path in (TYPING / "programs").rglob("*.py")
)


@pytest.fixture(scope="module")
def plugin(package: Path) -> Iterator[Any]:
    """Return the part of the plugin that finds services, in a package with a few of them."""
    with importable(package):
        yield import_module("boto_types._internal.mypy_services")


def of_plugin(plugin: Any, *paths: Path) -> set[str]:
    """Return the services that the plugin finds in files."""
    found: set[str] = set()
    for path in paths:
        file = MypyFile([], [])
        file.path = str(path)
        found |= {service for service, _ in plugin.classes_of(file, Options())}
    return found


def of_scan(plugin: Any, folder: Path) -> set[str]:
    """Return the services that the scan finds."""
    return set(scanned_services(folder, plugin.SERVICES, processes=1).services)


def test_the_programs_of_the_plugin(plugin: Any, project: Project) -> None:
    """The plugin finds constants in the file that has them, the scan where they are used."""
    folder = project.root / "plugin"
    shutil.copytree(TYPING / "plugin", folder)
    assert of_scan(plugin, folder) == of_plugin(plugin, *folder.glob("*.py"))


@pytest.mark.parametrize("program", PROGRAMS)
def test_a_typing_program(program: str, plugin: Any, project: Project) -> None:
    """The scan also counts imported types. mypy follows these imports without the plugin."""
    path = project.root / "program.py"
    shutil.copy(TYPING / program, path)
    found, expected = of_scan(plugin, project.root), of_plugin(plugin, path)
    imported = {name.rstrip("_") for name in re.findall(r"boto_types\.(\w+)", path.read_text())}
    assert expected <= found
    assert found - expected <= imported


# Code, the services of the plugin, those of the scan, and the reason.
DIFFERENCES = [
    ('# boto3.client("s3")\nimport boto3', {"s3"}, set(), "the plugin reads comments too"),
    ('import docker\ndocker.client("sqs")', {"sqs"}, set(), "the plugin does not follow imports"),
    (
        'import boto3\ndef f(n): boto3.client(n)\nx = "sqs"',
        {"sqs"},
        set(),
        "for the plugin any string of the file can be the value of a variable",
    ),
    (
        'from typing import Final\nNAME: Final = "s3"',
        {"s3"},
        set(),
        "the plugin does not know whether another file imports the constant",
    ),
    (
        'import boto3\nmake = boto3.Session().client\nmake("s3")',
        set(),
        {"s3"},
        "without a type, mypy knows such a call only later",
    ),
    (
        'import boto3\ndef make(name): return boto3.client(name)\nmake(get("sqs"))\nmake("s3")',
        {"s3", "sqs"},
        {"s3"},
        "the scan takes the value that is passed",
    ),
    ('import boto3\nboto3.client("dynamo" "db")', set(), {"dynamodb"}, "two strings are one"),
]


@pytest.mark.parametrize(("code", "of_text", "resolved", "reason"), DIFFERENCES)
def test_a_difference(  # noqa: PLR0913
    code: str, of_text: set[str], resolved: set[str], reason: str, plugin: Any, project: Project
) -> None:
    project.write({"app.py": code})
    assert of_plugin(plugin, project.root / "app.py") == of_text, reason
    assert of_scan(plugin, project.root) == resolved, reason
