"""What is said, once, and of which operations."""

from __future__ import annotations

from copy import deepcopy

from botowright.changes.compare.compare import compare_services
from botowright.changes.compare.rules import Class, What
from botowright.changes.model import DIRECTIONS, REQUEST, RESPONSE
from tests.unit.changes.models import box_service, changed, differences


def test_a_change_that_many_operations_share_is_said_once() -> None:
    service = box_service(*DIRECTIONS)
    (change,) = differences(service, lambda s: s.shapes["Lid"]["members"].pop("Round"))
    assert change.sentence() == "Lid.Round: member removed"
    assert [(e.rule.direction, e.operations) for e in change.effects] == [
        ("error", ("Doerror",)),
        ("request", ("Dorequest",)),
        ("response", ("Doresponse",)),
    ]


def test_the_gravest_class_counts() -> None:
    service = box_service(REQUEST, RESPONSE)
    (change,) = differences(service, lambda s: s.shapes["Color"]["enum"].append("PINK"))
    assert [effect.rule.breaks for effect in change.effects] == [Class.ADDITION, Class.TYPES]
    assert change.breaks is Class.TYPES
    (change,) = differences(service, lambda s: s.shapes["Box"]["required"].append("Lid"))
    assert [effect.rule.breaks for effect in change.effects] == [Class.BREAKING, Class.ADDITION]
    assert change.breaks is Class.BREAKING


def test_a_renamed_list_or_scalar_is_no_change() -> None:
    """A caller sees wire names, and the types have no name for these."""
    service = box_service(*DIRECTIONS)

    def rename(s) -> None:
        s.shapes["Words"] = {"type": "list", "member": {"shape": "Word"}}
        s.shapes["Word"] = deepcopy(s.shapes["String"])
        s.shapes["Box"]["members"]["Tags"] = {"shape": "Words"}

    assert differences(service, rename) == []


def test_a_renamed_scalar_with_another_constraint_is_a_change_at_the_member() -> None:
    service = box_service(REQUEST)

    def rename(s) -> None:
        s.shapes["Short"] = {**s.shapes["Label"], "max": 5}
        s.shapes["Box"]["members"]["Label"]["shape"] = "Short"

    (change,) = differences(service, rename)
    assert change.sentence() == "Box.Label: constraint narrowed: max 10 → 5"


def test_a_renamed_structure_is_a_change_for_types_alone() -> None:
    service = box_service(REQUEST, RESPONSE)

    def rename(s) -> None:
        s.shapes["Cover"] = s.shapes.pop("Lid")
        s.shapes["Box"]["members"]["Lid"]["shape"] = "Cover"

    (change,) = differences(service, rename)
    assert change.sentence() == "Cover: type renamed: Lid → Cover"
    assert change.breaks is Class.TYPES


def test_a_structure_whose_name_stays_elsewhere_is_no_change() -> None:
    """What comes back has a new name for it; what is sent keeps the old one."""
    service = box_service(REQUEST, RESPONSE)

    def split(s) -> None:
        s.shapes["Cover"] = deepcopy(s.shapes["Lid"])
        s.shapes["Got"] = deepcopy(s.shapes["Box"])
        s.shapes["Got"]["members"]["Lid"]["shape"] = "Cover"
        s.shapes["ResponseShape"]["members"]["Box"]["shape"] = "Got"

    changes = differences(service, split)
    assert [(c.what, c.before, [e.rule.direction for e in c.effects]) for c in changes] == [
        (What.TYPE_RENAMED, "Lid", ["response"]),
        (What.TYPE_RENAMED, "Box", ["response"]),
    ]


def test_what_two_members_could_be_is_not_renamed() -> None:
    service = box_service(REQUEST)

    def swap(s) -> None:
        color = s.shapes["Box"]["members"].pop("Color")
        s.shapes["Box"]["members"] |= {"Paint": color, "Ink": color}

    whats = [change.what for change in differences(service, swap)]
    assert whats == [What.MEMBER_REMOVED, What.MEMBER_ADDED, What.MEMBER_ADDED]


def test_plain_members_are_renamed_where_their_text_says_so() -> None:
    service = box_service(REQUEST)

    def swap(name: str, text: str):
        def change(s) -> None:
            member = s.shapes["Box"]["members"].pop(name)
            s.shapes["Box"]["members"]["New"] = {**member, "documentation": text}

        return change

    (renamed,) = differences(service, swap("Label", "What it says."))
    assert renamed.sentence() == "Box.New: member renamed: Label → New"
    whats = {change.what for change in differences(service, swap("Label", "Another."))}
    assert whats == {What.MEMBER_REMOVED, What.MEMBER_ADDED}


def test_operations_that_differ_are_not_renamed() -> None:
    service = box_service(REQUEST)
    service.shapes["Two"] = {"type": "structure", "members": {"Two": {"shape": "String"}}}

    def swap(s) -> None:
        s.operations["New"] = {"name": "New", "input": {"shape": "Two"}}
        s.operations.pop("Dorequest")

    assert {change.what for change in differences(service, swap)} == {
        What.OPERATION_REMOVED,
        What.OPERATION_ADDED,
    }


def test_an_idempotency_token_is_never_required() -> None:
    service = box_service(REQUEST)

    def add(s) -> None:
        s.shapes["Box"]["members"]["Token"] = {"shape": "String", "idempotencyToken": True}
        s.shapes["Box"]["required"].append("Token")

    (change,) = differences(service, add)
    assert change.what is What.MEMBER_ADDED


def test_a_stream_that_becomes_a_blob_is_of_another_type() -> None:
    service = box_service(RESPONSE)
    service.shapes["Body"] = {"type": "blob", "streaming": True}
    service.shapes["ResponseShape"]["members"]["Body"] = {"shape": "Body"}
    (change,) = differences(service, lambda s: s.shapes["Body"].pop("streaming"))
    assert change.sentence() == "Body: type changed: stream → blob"
    assert change.breaks is Class.BREAKING


def test_a_shape_that_holds_itself() -> None:
    service = box_service(REQUEST, RESPONSE)
    service.shapes["Lid"]["members"]["Inner"] = {"shape": "Box"}
    before, after = service, changed(service, lambda s: s.shapes["Color"]["enum"].append("PINK"))
    (change,) = compare_services(before, after)
    assert change.operations == ("Dorequest", "Doresponse")
