"""The choices of `changes` are those that the comparison knows."""

from __future__ import annotations

from botowright.cli import changes, comparison


def test_choices() -> None:
    """The module of the command does not import the comparison, so it lists the choices itself."""
    assert list(changes.FORMATS) == list(comparison._WRITERS)
    assert list(changes.FAIL_ON) == list(comparison._FAIL_ON)
