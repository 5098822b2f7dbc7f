"""The table of wider enums has values that AWS documents. Each documented value was judged."""

from __future__ import annotations

import pytest

from botowright.translate.quirks import ALL_QUIRKS
from tests.oracles.enums import candidates
from tests.oracles.expected_enum_values import EXPECTED
from tests.support.clients import service_names
from tests.support.expected_differences import unexpected

ENUMS = [(quirks.service, entry) for quirks in ALL_QUIRKS for entry in quirks.wider_enums]
MEMBERS = [(quirks.service, entry) for quirks in ALL_QUIRKS for entry in quirks.wider_enum_members]
CORRECTED = sorted({service for service, _ in (*ENUMS, *MEMBERS)})


@pytest.mark.parametrize("service", CORRECTED)
def test_corrections_are_documented(service: str) -> None:
    """The documentation of the member that an entry names lists its values."""
    found = {(c.shape, c.member): c for c in candidates([service])}
    for owner, entry in (*ENUMS, *MEMBERS):
        if owner == service:
            candidate = found[entry.shape, entry.member]
            assert candidate.enum == entry.enum
            assert set(entry.values) <= candidate.values


@pytest.mark.oracle
def test_every_value_was_judged() -> None:
    """Each value is in a quirk or has a reason in `expected_enum_values.py`."""
    enums = {(service, e.enum, value) for service, e in ENUMS for value in e.values}
    members = {(service, e.shape, e.member, value) for service, e in MEMBERS for value in e.values}
    services = service_names()
    found = [
        (c.service, f"{c.shape}.{c.member}: {value}")
        for c in candidates(services)
        for value in sorted(c.values)
        if (c.service, c.enum, value) not in enums
        and (c.service, c.shape, c.member, value) not in members
    ]
    assert unexpected(found, EXPECTED, services) == []
