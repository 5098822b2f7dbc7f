"""Each change occurs once, with all operations that it affects."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from botowright.changes.compare.compare import compare_services
from botowright.changes.compare.rules import ChangeKind, Impact
from botowright.changes.read.service import DIRECTIONS, REQUEST, RESPONSE, Service
from tests.unit.changes.models import box_service, changed, differences

if TYPE_CHECKING:
    from collections.abc import Callable


def test_operations_share_one_change() -> None:
    service = box_service(*DIRECTIONS)
    (change,) = differences(service, lambda s: s.shapes["Lid"]["members"].pop("Round"))
    assert change.sentence() == "Lid.Round: member removed"
    assert [(e.rule.direction, e.operations) for e in change.effects] == [
        ("error", ("Doerror",)),
        ("request", ("Dorequest",)),
        ("response", ("Doresponse",)),
    ]


def test_the_most_serious_impact_counts() -> None:
    service = box_service(REQUEST, RESPONSE)
    (change,) = differences(service, lambda s: s.shapes["Color"]["enum"].append("PINK"))
    assert [effect.rule.impact for effect in change.effects] == [Impact.ADDITION, Impact.TYPES]
    assert change.impact is Impact.TYPES
    (change,) = differences(service, lambda s: s.shapes["Box"]["required"].append("Lid"))
    assert [effect.rule.impact for effect in change.effects] == [Impact.BREAKING, Impact.ADDITION]
    assert change.impact is Impact.BREAKING


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


def test_a_renamed_structure_changes_only_types() -> None:
    service = box_service(REQUEST, RESPONSE)

    def rename(s) -> None:
        s.shapes["Cover"] = s.shapes.pop("Lid")
        s.shapes["Box"]["members"]["Lid"]["shape"] = "Cover"

    (change,) = differences(service, rename)
    assert change.sentence() == "Cover: type renamed: Lid → Cover"
    assert change.impact is Impact.TYPES


def test_a_structure_that_keeps_its_name_elsewhere_is_no_change() -> None:
    """The response has a new name for it, and the request keeps the old one."""
    service = box_service(REQUEST, RESPONSE)

    def split(s) -> None:
        s.shapes["Cover"] = deepcopy(s.shapes["Lid"])
        s.shapes["Got"] = deepcopy(s.shapes["Box"])
        s.shapes["Got"]["members"]["Lid"]["shape"] = "Cover"
        s.shapes["ResponseShape"]["members"]["Box"]["shape"] = "Got"

    changes = differences(service, split)
    assert [(c.kind, c.before, [e.rule.direction for e in c.effects]) for c in changes] == [
        (ChangeKind.TYPE_RENAMED, "Lid", ["response"]),
        (ChangeKind.TYPE_RENAMED, "Box", ["response"]),
    ]


def test_a_member_with_two_candidates_is_not_renamed() -> None:
    service = box_service(REQUEST)

    def swap(s) -> None:
        color = s.shapes["Box"]["members"].pop("Color")
        s.shapes["Box"]["members"] |= {"Paint": color, "Ink": color}

    whats = [change.kind for change in differences(service, swap)]
    assert whats == [ChangeKind.MEMBER_REMOVED, ChangeKind.MEMBER_ADDED, ChangeKind.MEMBER_ADDED]


def test_scalar_members_are_renamed_if_their_text_is_the_same() -> None:
    service = box_service(REQUEST)

    def swap(name: str, text: str):
        def change(s) -> None:
            member = s.shapes["Box"]["members"].pop(name)
            s.shapes["Box"]["members"]["New"] = {**member, "documentation": text}

        return change

    (renamed,) = differences(service, swap("Label", "What it says."))
    assert renamed.sentence() == "Box.New: member renamed: Label → New"
    whats = {change.kind for change in differences(service, swap("Label", "Another."))}
    assert whats == {ChangeKind.MEMBER_REMOVED, ChangeKind.MEMBER_ADDED}


def test_operations_that_differ_are_not_renamed() -> None:
    service = box_service(REQUEST)
    service.shapes["Two"] = {"type": "structure", "members": {"Two": {"shape": "String"}}}

    def swap(s) -> None:
        s.operations["New"] = {"name": "New", "input": {"shape": "Two"}}
        s.operations.pop("Dorequest")

    assert {change.kind for change in differences(service, swap)} == {
        ChangeKind.OPERATION_REMOVED,
        ChangeKind.OPERATION_ADDED,
    }


def add_token(shape_name: str) -> Callable[[Service], None]:
    """Return a change that adds a required idempotency token to a structure."""

    def add(service: Service) -> None:
        shape = service.shapes[shape_name]
        shape["members"]["Token"] = {"shape": "String", "idempotencyToken": True}
        shape["required"] = [*shape.get("required", ()), "Token"]

    return add


def test_a_token_of_an_input_is_optional() -> None:
    """botocore fills it in, but not a token of a nested structure or of a response."""
    service = box_service(REQUEST)
    (change,) = differences(service, add_token("RequestShape"))
    assert (change.kind, change.impact) == (ChangeKind.MEMBER_ADDED, Impact.ADDITION)
    (change,) = differences(service, add_token("Box"))
    assert (change.kind, change.impact) == (ChangeKind.REQUIRED_MEMBER_ADDED, Impact.BREAKING)
    (change,) = differences(box_service(RESPONSE), add_token("ResponseShape"))
    assert (change.kind, change.impact) == (ChangeKind.REQUIRED_MEMBER_ADDED, Impact.ADDITION)


def test_a_token_of_an_input_that_is_also_nested() -> None:
    service = box_service(REQUEST)
    service.operations["PutBox"] = {"name": "PutBox", "input": {"shape": "Box"}}
    required, optional = differences(service, add_token("Box"))
    assert required.kind is ChangeKind.REQUIRED_MEMBER_ADDED
    assert required.operations == ("Dorequest",)
    assert optional.kind is ChangeKind.MEMBER_ADDED
    assert optional.operations == ("PutBox",)


def test_a_token_that_becomes_required_changes_nothing_for_an_input() -> None:
    service = changed(box_service(REQUEST), add_token("RequestShape"))
    assert differences(service, lambda s: s.shapes["RequestShape"]["required"].clear()) == []


def test_a_parameter_that_botocore_fills_in_or_hides_is_optional() -> None:
    for name, operation, parameter in (
        ("glacier", "ListVaults", "accountId"),
        ("s3", "DeleteObjects", "ContentMD5"),
    ):
        box = box_service(REQUEST)
        operations = {operation: {**box.operations["Dorequest"], "name": operation}}
        service = Service(name, "2024-05-01", {**box.model, "operations": operations})

        def add(s: Service, parameter: str = parameter) -> None:
            s.shapes["RequestShape"]["members"][parameter] = {"shape": "String"}
            s.shapes["RequestShape"]["required"] = [parameter]

        (change,) = differences(service, add)
        assert change.kind is ChangeKind.MEMBER_ADDED, name


def test_a_payload_is_a_stream_without_the_trait() -> None:
    """A blob that is the body of a response is a stream (botocore/model.py)."""
    service = box_service(RESPONSE)
    service.shapes["Body"] = {"type": "blob"}
    service.shapes["ResponseShape"]["members"]["Body"] = {"shape": "Body"}
    stream, trait = differences(service, lambda s: s.shapes["ResponseShape"].update(payload="Body"))
    assert stream.sentence() == "ResponseShape.Body: now a stream"
    assert stream.impact is Impact.BREAKING
    assert trait.sentence() == "ResponseShape: trait changed: payload none → Body"
    streaming = changed(service, lambda s: s.shapes["ResponseShape"].update(payload="Body"))
    (change,) = differences(streaming, lambda s: s.shapes["Body"].update(streaming=True))
    assert change.impact is Impact.DOCUMENTATION


def test_a_file_is_accepted_for_a_streaming_member_of_an_input_only() -> None:
    service = box_service(REQUEST)
    service.shapes["Body"] = {"type": "blob"}
    for shape_name in ("RequestShape", "Box"):
        service.shapes[shape_name]["members"]["Body"] = {"shape": "Body"}
    changes = differences(service, lambda s: s.shapes["Body"].update(streaming=True))
    assert [change.sentence() for change in changes] == [
        "RequestShape.Body: now a stream",
        "Body: trait changed: streaming none → true",
    ]


def test_a_shape_that_holds_itself() -> None:
    service = box_service(REQUEST, RESPONSE)
    service.shapes["Lid"]["members"]["Inner"] = {"shape": "Box"}
    before, after = service, changed(service, lambda s: s.shapes["Color"]["enum"].append("PINK"))
    (change,) = compare_services(before, after)
    assert change.operations == ("Dorequest", "Doresponse")
