"""`typing.get_type_hints`, `typing.get_args` and `inspect.get_annotations` of every type."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest
import typing_extensions

from tests.support.interpreters import DECLARED, output_of

PROGRAM = Path(__file__).with_name("introspection.py").read_text("utf-8")
HERE = f"{sys.version_info.major}.{sys.version_info.minor}"


@pytest.fixture
def beside(tmp_path: Path) -> Path:
    """Return a folder with the only package that the types need."""
    folder = tmp_path / "beside"
    folder.mkdir()
    shutil.copy(typing_extensions.__file__, folder)
    return folder


@pytest.fixture(scope="module")
def first() -> dict[str, str]:
    """Return the outputs of the first Python, to compare the others with."""
    return {}


def test_the_types_of_some_services(package: Path, beside: Path) -> None:
    count, _ = output_of(HERE, PROGRAM, package, beside).split()
    assert int(count) > 7_000


@pytest.mark.exhaustive
@pytest.mark.parametrize("version", DECLARED)
def test_every_type_is_the_same_on_each_python(
    version: str, all_services: Path, beside: Path, first: dict[str, str]
) -> None:
    output = output_of(version, PROGRAM, all_services, beside)
    assert int(output.split()[0]) > 110_000
    assert first.setdefault("output", output) == output
