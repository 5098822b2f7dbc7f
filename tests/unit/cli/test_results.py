"""The lines that several commands print at their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.cli.results import print_failures
from botowright.errors import counted

if TYPE_CHECKING:
    import pytest


def test_failures_come_before_the_names(capsys: pytest.CaptureFixture[str]) -> None:
    """A name of a folder can have a line break."""
    print_failures({"notes": "notes: is odd", "a\nb": "is odd too"}, is_single=False)
    printed = capsys.readouterr()
    assert printed.out == ""
    lines = ["Error: notes: is odd", "Error: is odd too", r"2 left out: notes, a\nb"]
    assert printed.err.splitlines() == lines


def test_a_single_service_is_not_named_twice(capsys: pytest.CaptureFixture[str]) -> None:
    print_failures({"notes": "notes: is odd"}, is_single=True)
    assert capsys.readouterr().err == "Error: notes: is odd\n"


def test_nothing_failed(capsys: pytest.CaptureFixture[str]) -> None:
    print_failures({}, is_single=False)
    assert capsys.readouterr().err == ""


def test_counted() -> None:
    assert counted(1, "service") == "1 service"
    assert counted(1200, "service") == "1,200 services"
