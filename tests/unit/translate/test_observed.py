"""The keys that AWS always sends, as recordings show."""

from __future__ import annotations

import pytest

from botowright.load.observations import KeyCounts
from botowright.load.shapes import StructureShape, shapes_of
from botowright.translate.observed import observed_keys

SHAPES = shapes_of(
    {
        "Note": {
            "type": "structure",
            "members": {"Title": {"shape": "String"}, "Tags": {"shape": "Tags"}},
        },
        "String": {"type": "string"},
        "Tags": {"type": "list", "member": {"shape": "String"}},
    }
)


def _observed(member: str, *counts: int) -> bool:
    note = SHAPES["Note"]
    assert isinstance(note, StructureShape)
    return member in observed_keys(note, {"Note": {member: KeyCounts(*counts)}})


@pytest.mark.parametrize(
    ("counts", "always"),
    [
        ((5, 5, 5, 2, 9, 0), True),
        ((5, 5, 5, 1, 1, 0), True),
        ((4, 5, 5, 2, 9, 0), False),  # a structure lacked it
        ((4, 4, 4, 2, 9, 0), False),  # too few recorded tests
        ((50, 50, 4, 2, 9, 0), False),  # many structures of few tests
        ((5, 5, 5, 1, 2, 0), False),  # one operation of two
    ],
)
def test_a_scalar(counts: tuple[int, ...], always: bool) -> None:
    assert _observed("Title", *counts) is always


@pytest.mark.parametrize(("empty", "always"), [(0, False), (1, True)])
def test_a_container_was_empty_once(empty: int, always: bool) -> None:
    assert _observed("Tags", 5, 5, 5, 2, 2, empty) is always


def test_a_member_that_the_model_does_not_have() -> None:
    assert not _observed("Color", 5, 5, 5, 2, 2, 0)
