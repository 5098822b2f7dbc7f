"""The additions to an operation, as the page prints them."""

from __future__ import annotations

from botowright.changes.show.delta import Delta


def test_new_values_are_in_order() -> None:
    """Python's own order of a set differs from run to run."""
    content = {"Color": {"A", "B", "C", "D", "E", "F"}}
    assert Delta("request", content).lines() == ["{'Color': {'A', 'B', 'C', 'D', 'E', 'F'}}"]
