"""Each correction of an enum is needed, and adds its values in the right place."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest
from botocore.loaders import Loader

from botowright.ir import symbols as s
from botowright.ir.annotations import Generic, LiteralOf, Name, Symbol, Union
from botowright.ir.modules import LITERALS
from botowright.translate.annotations import Vocabulary
from botowright.translate.enums import with_wider_enum
from botowright.translate.names import ServiceNames
from botowright.translate.quirks import ALL_QUIRKS
from botowright.translate.quirks.kinds import WiderEnum, WiderEnumMember

ENUM, OTHER = "QueueAttribute", "MessageAttribute"
ALIAS = Name(Symbol(LITERALS, ENUM))
OTHER_ALIAS = Name(Symbol(LITERALS, OTHER))
ENUMS = [(quirks.service, entry) for quirks in ALL_QUIRKS for entry in quirks.wider_enums]
MEMBERS = [(quirks.service, entry) for quirks in ALL_QUIRKS for entry in quirks.wider_enum_members]


@cache
def model(service: str) -> dict[str, Any]:
    found: dict[str, Any] = Loader().load_service_model(service, "service-2")
    return found


@pytest.mark.parametrize(("service", "entry"), [*ENUMS, *MEMBERS])
def test_an_entry_is_needed(service: str, entry: WiderEnum | WiderEnumMember) -> None:
    """The model has the shapes, the member leads to the enum, and the enum lacks the values."""
    shapes = model(service)["shapes"]
    name = shapes[entry.shape]["members"][entry.member]["shape"]
    while shapes[name]["type"] == "list":
        name = shapes[name]["member"]["shape"]
    assert name == entry.enum
    assert not set(entry.values) & set(shapes[entry.enum]["enum"])


@pytest.mark.parametrize(("service", "entry"), MEMBERS)
def test_a_member_is_a_parameter(service: str, entry: WiderEnumMember) -> None:
    """Translation looks up only the members of operations' own inputs."""
    operations = model(service)["operations"].values()
    assert entry.shape in {o["input"]["shape"] for o in operations if "input" in o}
    if entry.other_enum is not None:
        assert set(entry.values) <= set(model(service)["shapes"][entry.other_enum]["enum"])


def test_a_member_is_corrected_once() -> None:
    assert len({(service, e.shape, e.member) for service, e in MEMBERS}) == len(MEMBERS)
    assert len({(service, e.enum) for service, e in ENUMS}) == len(ENUMS)


def vocabulary(*enums: str) -> Vocabulary:
    return Vocabulary(
        names=ServiceNames({ENUM: None, OTHER: None}),  # type: ignore[dict-item]
        enums=dict.fromkeys(enums, ("All",)),
        sparse_shapes=frozenset(),
        decoded_shapes=frozenset(),
        open_request_enums=False,
        open_response_enums=False,
    )


@pytest.mark.parametrize(
    ("enums", "more"),
    [((ENUM, OTHER), OTHER_ALIAS), ((ENUM,), LiteralOf(("Sent",))), ((OTHER,), None)],
)
def test_a_member_also_accepts_the_other_enum_or_its_values(enums, more) -> None:
    entry = WiderEnumMember("Receive", "Names", ENUM, ("Sent",), OTHER, "a page")
    wider = ALIAS if more is None else Union((ALIAS, more))
    assert with_wider_enum(ALIAS, entry, vocabulary(*enums)) == wider
    listed = Generic(s.SEQUENCE, (ALIAS,))
    assert with_wider_enum(listed, entry, vocabulary(*enums)) == Generic(s.SEQUENCE, (wider,))


def test_a_union_stays_flat() -> None:
    """With open-request-enums, the annotation of an enum is already a union."""
    entry = WiderEnumMember("Receive", "Name", ENUM, ("Sent",), OTHER, "a page")
    found = with_wider_enum(Union((ALIAS, s.STR)), entry, vocabulary(ENUM, OTHER))
    assert found == Union((ALIAS, OTHER_ALIAS, s.STR))
