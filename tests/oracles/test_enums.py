"""The table of wider enums has what AWS documents, and each value that is found was judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from botowright.translate.wider_enums import ENUMS, MEMBERS
from tests.oracles.enums import candidates
from tests.support.clients import service_names

LEFT = Path(__file__).with_name("enums_left.txt")
CORRECTED = sorted({entry.service for entry in (*ENUMS, *MEMBERS)})


@pytest.mark.parametrize("service", CORRECTED)
def test_corrections_are_documented(service: str) -> None:
    """The documentation of the member that an entry names lists its values."""
    found = {(c.shape, c.member): c for c in candidates([service])}
    for entry in (*ENUMS, *MEMBERS):
        if entry.service == service:
            candidate = found[entry.shape, entry.member]
            assert candidate.enum == entry.enum
            assert set(entry.values) <= candidate.values


@pytest.mark.oracle
def test_every_value_was_judged() -> None:
    """A value is corrected, or left with its reason. A line that is no longer found is deleted."""
    enums = {(e.service, e.enum, value) for e in ENUMS for value in e.values}
    members = {(e.service, e.shape, e.member, value) for e in MEMBERS for value in e.values}
    found = [
        line
        for c in candidates(service_names())
        for value, line in zip(sorted(c.values), c.lines(), strict=True)
        if (c.service, c.enum, value) not in enums
        and (c.service, c.shape, c.member, value) not in members
    ]
    lines = LEFT.read_text("utf-8").splitlines()
    assert sorted(found) == sorted(line for line in lines if line and not line.startswith("#"))
