"""Each correction of an enum is needed, and takes its values in where it says so."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from botocore.loaders import Loader

from botowright.ir.annotations import Generic, LiteralOf, Name, Symbol, Union
from botowright.translate import symbols as s
from botowright.translate.annotations import Vocabulary
from botowright.translate.names import ServiceNames
from botowright.translate.wider_enums import ENUMS, MEMBERS, WiderEnumMember, with_wider_enum

ENUM, OTHER = "QueueAttribute", "MessageAttribute"
ALIAS = Name(Symbol(s.LITERALS, ENUM))
OTHER_ALIAS = Name(Symbol(s.LITERALS, OTHER))


@cache
def model(service: str) -> dict[str, Any]:
    found: dict[str, Any] = Loader().load_service_model(service, "service-2")
    return found


@pytest.mark.parametrize("entry", [*ENUMS, *MEMBERS], ids=lambda e: f"{e.service}.{e.enum}")
def test_an_entry_is_needed(entry) -> None:
    """Its shapes are there, its member leads to its enum, and the enum lacks its values."""
    shapes = model(entry.service)["shapes"]
    name = shapes[entry.shape]["members"][entry.member]["shape"]
    while shapes[name]["type"] == "list":
        name = shapes[name]["member"]["shape"]
    assert name == entry.enum
    assert not set(entry.values) & set(shapes[entry.enum]["enum"])


@pytest.mark.parametrize("entry", MEMBERS, ids=lambda e: f"{e.shape}.{e.member}")
def test_a_member_is_one_of_an_input(entry: WiderEnumMember) -> None:
    """Only the members of operations' own inputs are looked up."""
    operations = model(entry.service)["operations"].values()
    assert entry.shape in {o["input"]["shape"] for o in operations if "input" in o}
    if entry.other_enum is not None:
        assert set(entry.values) <= set(model(entry.service)["shapes"][entry.other_enum]["enum"])


def test_a_member_is_corrected_once() -> None:
    assert len({(e.service, e.shape, e.member) for e in MEMBERS}) == len(MEMBERS)
    assert len({(e.service, e.enum) for e in ENUMS}) == len(ENUMS)


def vocabulary(*enums: str) -> Vocabulary:
    return Vocabulary(
        names=ServiceNames({ENUM: None, OTHER: None}),  # type: ignore[dict-item]
        enums=dict.fromkeys(enums, ("All",)),
        sparse_shapes=frozenset(),
        decoded_shapes=frozenset(),
        received=frozenset(),
        open_request_enums=False,
        open_response_enums=False,
    )


@pytest.mark.parametrize(
    ("enums", "more"),
    [((ENUM, OTHER), OTHER_ALIAS), ((ENUM,), LiteralOf(("Sent",))), ((OTHER,), None)],
)
def test_more_is_the_other_enum_or_its_values_where_the_model_has_the_enum(enums, more) -> None:
    entry = WiderEnumMember("sqs", "Receive", "Names", ENUM, ("Sent",), OTHER, "a page")
    wider = ALIAS if more is None else Union((ALIAS, more))
    assert with_wider_enum(ALIAS, entry, vocabulary(*enums)) == wider
    listed = Generic(s.SEQUENCE, (ALIAS,))
    assert with_wider_enum(listed, entry, vocabulary(*enums)) == Generic(s.SEQUENCE, (wider,))


def test_a_union_stays_flat() -> None:
    """An enum that may be any string (open-request-enums) has one already."""
    entry = WiderEnumMember("sqs", "Receive", "Name", ENUM, ("Sent",), OTHER, "a page")
    found = with_wider_enum(Union((ALIAS, s.STR)), entry, vocabulary(ENUM, OTHER))
    assert found == Union((ALIAS, OTHER_ALIAS, s.STR))
