"""Every row of the table: a change that triggers it, and the class that it has."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from botowright.changes.compare.compare import (
    compare_services,
    service_added,
    service_removed,
    service_renamed,
)
from botowright.changes.compare.rules import ANYWHERE, RULES, What, table
from botowright.changes.model import DIRECTIONS, ERROR, REQUEST, RESPONSE, Service
from tests.unit.changes.models import box_service, changed, differences

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.changes.compare.records import Change

B, T, A, D = "breaking", "breaking for types", "addition", "documentation"


def box(service: Service) -> dict[str, Any]:
    return service.shapes["Box"]


def members(service: Service) -> dict[str, Any]:
    return box(service)["members"]


def add(name: str, *, required: bool = False) -> Callable[[Service], None]:
    def change(service: Service) -> None:
        members(service)[name] = {"shape": "String"}
        box(service)["required"] = [*box(service)["required"], *([name] if required else [])]

    return change


def rename_shape(service: Service) -> None:
    service.shapes["Cover"] = service.shapes.pop("Lid")
    members(service)["Lid"] = {"shape": "Cover"}


# What changes at a shape, and its class where it is sent, comes back, or is in an error.
AT_A_SHAPE: list[tuple[What, Callable[[Service], object], tuple[str, str, str]]] = [
    (What.MEMBER_ADDED, add("New"), (A, A, A)),
    (What.REQUIRED_MEMBER_ADDED, add("New", required=True), (B, A, A)),
    (What.MEMBER_REMOVED, lambda s: members(s).pop("Size"), (B, B, B)),
    (
        What.MEMBER_RENAMED,
        lambda s: members(s).update(Paint=members(s).pop("Color")),
        (B, B, B),
    ),
    (What.MEMBER_REQUIRED, lambda s: box(s)["required"].append("Size"), (B, A, A)),
    (What.MEMBER_OPTIONAL, lambda s: box(s)["required"].clear(), (A, T, T)),
    (What.TYPE_CHANGED, lambda s: members(s).update(Size={"shape": "String"}), (B, B, B)),
    (What.NUMBER_WIDTH, lambda s: s.shapes["Number"].update(type="long"), (D, D, D)),
    (What.TYPE_RENAMED, rename_shape, (T, T, T)),
    (What.UNION_ADDED, lambda s: box(s).update(union=True), (B, T, T)),
    (What.ENUM_ADDED, lambda s: s.shapes["String"].update(enum=["A"]), (T, A, A)),
    (What.ENUM_REMOVED, lambda s: s.shapes["Color"].pop("enum"), (T, T, T)),
    (What.VALUE_ADDED, lambda s: s.shapes["Color"]["enum"].append("PINK"), (A, T, T)),
    (What.VALUE_REMOVED, lambda s: s.shapes["Color"]["enum"].remove("RED"), (B, T, T)),
    (What.NARROWED, lambda s: s.shapes["Label"].update(max=9), (B, D, D)),
    (What.WIDENED, lambda s: s.shapes["Label"].update(max=11), (A, D, D)),
    (What.PATTERN, lambda s: s.shapes["Label"].update(pattern="[a-f]+"), (B, D, D)),
    (What.DEPRECATED, lambda s: members(s)["Size"].update(deprecated=True), (D, D, D)),
    (What.TRAIT, lambda s: members(s)["Size"].update(location="header"), (D, D, D)),
    (What.DOCUMENTATION, lambda s: members(s)["Label"].update(documentation="New."), (D, D, D)),
]
# The way back of a change above.
BACK_AT_A_SHAPE: list[tuple[What, Callable[[Service], object], tuple[str, str, str]]] = [
    (What.UNION_REMOVED, lambda s: box(s).update(union=True), (T, T, T)),
    (What.UNDEPRECATED, lambda s: members(s)["Size"].update(deprecated=True), (D, D, D)),
]
SHAPE_CASES = [
    pytest.param(what, change, direction, classes[number], back, id=f"{what.value} {direction}")
    for rows, back in ((AT_A_SHAPE, False), (BACK_AT_A_SHAPE, True))
    for what, change, classes in rows
    for number, direction in enumerate(DIRECTIONS)
]


def found(changes: list[Change], what: What, direction: str) -> Change:
    """Return the one change of a kind that has an effect in a direction."""
    (change,) = [c for c in changes if c.what is what]
    (effect,) = [e for e in change.effects if e.rule.direction == direction]
    assert change.effects == (effect,)
    return change


@pytest.mark.parametrize(("what", "change", "direction", "expected", "back"), SHAPE_CASES)
def test_a_shape(
    what: What, change: Callable[[Service], object], direction: str, expected: str, back: bool
) -> None:
    before = box_service(direction)
    after = changed(before, change)
    changes = compare_services(*((after, before) if back else (before, after)))
    assert found(changes, what, direction).breaks.value == expected
    assert found(changes, what, direction).operations == (f"Do{direction}",)


def service() -> Service:
    """Return a service with all that stands beside shapes."""
    whole = box_service(*DIRECTIONS)
    whole.model["metadata"] = {"serviceFullName": "Boxes", "protocol": "json"}
    whole.operations["DoNothing"] = {"name": "DoNothing", "http": {"requestUri": "/"}}
    whole.operations["Other"] = {"name": "Other", "errors": [{"shape": "Gone"}]}
    whole.shapes["Gone"] = {"type": "structure", "members": {}, "exception": True}
    return Service(
        whole.name,
        whole.api_version,
        whole.model,
        {"Dorequest": {"input_token": "In", "output_token": "Out", "result_key": "Boxes"}},
        {"Closed": {"operation": "Dorequest", "delay": 5, "maxAttempts": 3, "acceptors": []}},
    )


def operation(name: str) -> Callable[[Service], dict[str, Any]]:
    return lambda s: s.operations[name]


SENDS = {"shape": "RequestShape"}
SUCCESS = {"state": "success", "matcher": "status", "expected": 200}
BESIDE_SHAPES: list[tuple[What, str, Callable[[Service], object], str, bool]] = [
    (What.API_VERSION, ANYWHERE, lambda s: s.__dict__.update(api_version="2025"), D, False),
    (What.METADATA, ANYWHERE, lambda s: s.metadata.update(protocol="query"), D, False),
    (What.SERVICE_DOCUMENTATION, ANYWHERE, lambda s: s.model.update(documentation="x"), D, False),
    (What.OPERATION_ADDED, ANYWHERE, lambda s: s.operations.pop("Other"), A, True),
    (What.OPERATION_REMOVED, ANYWHERE, lambda s: s.operations.pop("Other"), B, False),
    (
        What.OPERATION_RENAMED,
        ANYWHERE,
        lambda s: s.operations.update(Send=s.operations.pop("Dorequest")),
        B,
        False,
    ),
    (
        What.OPERATION_DEPRECATED,
        ANYWHERE,
        lambda s: s.operations["Other"].update(deprecated=True),
        T,
        False,
    ),
    (
        What.OPERATION_UNDEPRECATED,
        ANYWHERE,
        lambda s: s.operations["Other"].update(deprecated=True),
        A,
        True,
    ),
    (
        What.OPERATION_TRAVEL,
        ANYWHERE,
        lambda s: s.operations["DoNothing"].update(http={"requestUri": "/x"}),
        D,
        False,
    ),
    (
        What.OPERATION_DOCUMENTATION,
        ANYWHERE,
        lambda s: s.operations["Other"].update(documentation="x"),
        D,
        False,
    ),
    (What.INPUT_ADDED, REQUEST, lambda s: operation("Other")(s).update(input=SENDS), A, False),
    (
        What.REQUIRED_INPUT_ADDED,
        REQUEST,
        lambda s: operation("Other")(s).update(input={"shape": "Box"}),
        B,
        False,
    ),
    (What.INPUT_REMOVED, REQUEST, lambda s: operation("Dorequest")(s).pop("input"), B, False),
    (What.OUTPUT_ADDED, RESPONSE, lambda s: operation("Other")(s).update(output=SENDS), A, False),
    (What.OUTPUT_REMOVED, RESPONSE, lambda s: operation("Doresponse")(s).pop("output"), B, False),
    (What.ERROR_ADDED, ERROR, lambda s: s.shapes.pop("Gone"), A, True),
    (What.ERROR_REMOVED, ERROR, lambda s: s.shapes.pop("Gone"), B, False),
    (What.ERROR_LISTED, ERROR, lambda s: operation("Other")(s).pop("errors"), A, True),
    (What.ERROR_UNLISTED, ERROR, lambda s: operation("Other")(s).pop("errors"), D, False),
    (What.ERROR_CODE, ERROR, lambda s: s.shapes["Gone"].update(error={"code": "G"}), B, False),
    (What.PAGINATOR_ADDED, ANYWHERE, lambda s: s.paginators.clear(), A, True),
    (What.PAGINATOR_REMOVED, ANYWHERE, lambda s: s.paginators.clear(), B, False),
    (What.RESULT_ADDED, ANYWHERE, lambda s: s.paginators["Dorequest"].pop("result_key"), A, True),
    (
        What.RESULT_REMOVED,
        ANYWHERE,
        lambda s: s.paginators["Dorequest"].pop("result_key"),
        B,
        False,
    ),
    (
        What.LIMIT_ADDED,
        ANYWHERE,
        lambda s: s.paginators["Dorequest"].update(limit_key="Max"),
        A,
        False,
    ),
    (
        What.LIMIT_REMOVED,
        ANYWHERE,
        lambda s: s.paginators["Dorequest"].update(limit_key="Max"),
        B,
        True,
    ),
    (
        What.TOKENS,
        ANYWHERE,
        lambda s: s.paginators["Dorequest"].update(input_token="Next"),  # noqa: S106
        D,
        False,
    ),
    (What.WAITER_ADDED, ANYWHERE, lambda s: s.waiters.clear(), A, True),
    (What.WAITER_REMOVED, ANYWHERE, lambda s: s.waiters.clear(), B, False),
    (
        What.WAITER_OPERATION,
        ANYWHERE,
        lambda s: s.waiters["Closed"].update(operation="Other"),
        B,
        False,
    ),
    (
        What.ACCEPTOR_ADDED,
        ANYWHERE,
        lambda s: s.waiters["Closed"].update(acceptors=[SUCCESS]),
        A,
        False,
    ),
    (
        What.ACCEPTOR_REMOVED,
        ANYWHERE,
        lambda s: s.waiters["Closed"].update(acceptors=[SUCCESS]),
        B,
        True,
    ),
    (What.WAITER_TIMING, ANYWHERE, lambda s: s.waiters["Closed"].update(delay=9), D, False),
]


@pytest.mark.parametrize(
    ("what", "direction", "change", "expected", "back"),
    BESIDE_SHAPES,
    ids=[case[0].value for case in BESIDE_SHAPES],
)
def test_what_stands_beside_shapes(
    what: What, direction: str, change: Callable[[Service], object], expected: str, back: bool
) -> None:
    before = service()
    after = changed(before, change)
    # An error that no operation lists has gone with its listing.
    if what in {What.ERROR_ADDED, What.ERROR_REMOVED}:
        after.operations["Other"].pop("errors")
    changes = compare_services(*((after, before) if back else (before, after)))
    assert found(changes, what, direction).breaks.value == expected


@pytest.mark.parametrize(
    ("changes", "what", "expected"),
    [
        (service_added(service()), What.SERVICE_ADDED, A),
        (service_removed(service()), What.SERVICE_REMOVED, B),
        ([service_renamed("boxes", "crates")], What.SERVICE_RENAMED, B),
    ],
)
def test_services(changes: list[Change], what: What, expected: str) -> None:
    assert found(changes, what, ANYWHERE).breaks.value == expected


def test_every_rule_is_triggered() -> None:
    cases = {(case.values[0], case.values[2]) for case in SHAPE_CASES}
    cases |= {(what, direction) for what, direction, *_ in BESIDE_SHAPES}
    services = (What.SERVICE_ADDED, What.SERVICE_REMOVED, What.SERVICE_RENAMED)
    cases |= {(what, ANYWHERE) for what in services}
    assert cases == RULES.keys()
    assert {what for what, _ in RULES} == {*What}


def test_the_documentation_has_the_table() -> None:
    page = Path(__file__).parents[4] / "docs" / "changes.md"
    assert table() in page.read_text(
        "utf-8"
    ), "write `table()` of codegen/botowright/changes/compare/rules.py there"


def test_nothing_changed() -> None:
    assert differences(service(), lambda _: None) == []
