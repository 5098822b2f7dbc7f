"""Every row of the table: a change that it is for, and the impact of that change."""

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
from botowright.changes.compare.rules import ANYWHERE, RULES, table
from botowright.changes.compare.rules import ChangeKind as K
from botowright.changes.read.service import DIRECTIONS, ERROR, REQUEST, RESPONSE, Service
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


# A change at a shape, and its impact in a request, in a response and in an error.
AT_A_SHAPE: list[tuple[K, Callable[[Service], object], tuple[str, str, str]]] = [
    (K.MEMBER_ADDED, add("New"), (A, A, A)),
    (K.REQUIRED_MEMBER_ADDED, add("New", required=True), (B, A, A)),
    (K.MEMBER_REMOVED, lambda s: members(s).pop("Size"), (B, B, B)),
    (
        K.MEMBER_RENAMED,
        lambda s: members(s).update(Paint=members(s).pop("Color")),
        (B, B, B),
    ),
    (K.MEMBER_REQUIRED, lambda s: box(s)["required"].append("Size"), (B, A, A)),
    (K.MEMBER_OPTIONAL, lambda s: box(s)["required"].clear(), (A, T, T)),
    (K.TYPE_CHANGED, lambda s: members(s).update(Size={"shape": "String"}), (B, B, B)),
    (K.NUMBER_WIDTH, lambda s: s.shapes["Number"].update(type="long"), (D, D, D)),
    (K.TYPE_RENAMED, rename_shape, (T, T, T)),
    (K.UNION_ADDED, lambda s: box(s).update(union=True), (B, T, T)),
    (K.NULLS_ADDED, lambda s: s.shapes["Tags"].update(sparse=True), (D, T, T)),
    (K.ENUM_ADDED, lambda s: s.shapes["String"].update(enum=["A"]), (T, A, A)),
    (K.ENUM_REMOVED, lambda s: s.shapes["Color"].pop("enum"), (T, T, T)),
    (K.VALUE_ADDED, lambda s: s.shapes["Color"]["enum"].append("PINK"), (A, T, T)),
    (K.VALUE_REMOVED, lambda s: s.shapes["Color"]["enum"].remove("RED"), (B, T, T)),
    (K.NARROWED, lambda s: s.shapes["Label"].update(max=9), (B, D, D)),
    (K.WIDENED, lambda s: s.shapes["Label"].update(max=11), (A, D, D)),
    (K.PATTERN, lambda s: s.shapes["Label"].update(pattern="[a-f]+"), (B, D, D)),
    (K.DEPRECATED, lambda s: members(s)["Size"].update(deprecated=True), (D, D, D)),
    (K.TRAIT, lambda s: members(s)["Size"].update(location="header"), (D, D, D)),
    (
        K.DOCUMENTATION,
        lambda s: members(s)["Label"].update(documentation="New."),
        (D, D, D),
    ),
]
# Changes that are found if the change below is undone.
BACK_AT_A_SHAPE: list[tuple[K, Callable[[Service], object], tuple[str, str, str]]] = [
    (K.NULLS_REMOVED, lambda s: s.shapes["Tags"].update(sparse=True), (D, A, A)),
    (K.UNION_REMOVED, lambda s: box(s).update(union=True), (T, T, T)),
    (K.UNDEPRECATED, lambda s: members(s)["Size"].update(deprecated=True), (D, D, D)),
]
SHAPE_CASES = [
    pytest.param(kind, change, direction, classes[number], back, id=f"{kind.value} {direction}")
    for rows, back in ((AT_A_SHAPE, False), (BACK_AT_A_SHAPE, True))
    for kind, change, classes in rows
    for number, direction in enumerate(DIRECTIONS)
]


def found(changes: list[Change], kind: K, direction: str) -> Change:
    """Return the one change of a kind that has an effect in a direction."""
    (change,) = [c for c in changes if c.kind is kind]
    (effect,) = [e for e in change.effects if e.rule.direction == direction]
    assert change.effects == (effect,)
    return change


@pytest.mark.parametrize(("kind", "change", "direction", "expected", "back"), SHAPE_CASES)
def test_a_shape(
    kind: K, change: Callable[[Service], object], direction: str, expected: str, back: bool
) -> None:
    before = box_service(direction)
    after = changed(before, change)
    changes = compare_services(*((after, before) if back else (before, after)))
    assert found(changes, kind, direction).impact.value == expected
    assert found(changes, kind, direction).operations == (f"Do{direction}",)


# Changes of streams. The first two are at the own input or output of an operation.
STREAM_CASES: list[tuple[K, str, Callable[[Service], object], str, bool]] = [
    (K.STREAM_ADDED, REQUEST, lambda s: s.shapes["RequestShape"].update(payload="Data"), A, False),
    (
        K.STREAM_ADDED,
        RESPONSE,
        lambda s: s.shapes["ResponseShape"].update(payload="Data"),
        B,
        False,
    ),
    (K.STREAM_REMOVED, REQUEST, lambda s: s.shapes["RequestShape"].update(payload="Data"), B, True),
    (
        K.STREAM_REMOVED,
        RESPONSE,
        lambda s: s.shapes["ResponseShape"].update(payload="Data"),
        B,
        True,
    ),
    *(
        (kind, direction, lambda s: s.shapes["Lid"]["members"].pop("Failed"), D, back)
        for kind, back in ((K.STREAM_ERROR_ADDED, True), (K.STREAM_ERROR_REMOVED, False))
        for direction in DIRECTIONS
    ),
]


def stream_service(direction: str) -> Service:
    """Return a service with a stream of events, and a blob that can become a stream."""
    whole = box_service(direction)
    whole.shapes["Lid"]["eventstream"] = True
    whole.shapes["Lid"]["members"]["Failed"] = {"shape": "Failed"}
    whole.shapes["Failed"] = {"type": "structure", "members": {}, "exception": True}
    whole.shapes["Data"] = {"type": "blob"}
    whole.shapes[f"{direction.capitalize()}Shape"]["members"]["Data"] = {"shape": "Data"}
    return whole


@pytest.mark.parametrize(("kind", "direction", "change", "expected", "back"), STREAM_CASES)
def test_streams(
    kind: K, direction: str, change: Callable[[Service], object], expected: str, back: bool
) -> None:
    before = stream_service(direction)
    after = changed(before, change)
    changes = compare_services(*((after, before) if back else (before, after)))
    assert found(changes, kind, direction).impact.value == expected


def service() -> Service:
    """Return a service with everything that a model has in addition to shapes."""
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
OTHER_CASES: list[tuple[K, str, Callable[[Service], object], str, bool]] = [
    (K.API_VERSION, ANYWHERE, lambda s: s.__dict__.update(api_version="2025"), D, False),
    (K.METADATA, ANYWHERE, lambda s: s.metadata.update(protocol="query"), D, False),
    (
        K.SERVICE_DOCUMENTATION,
        ANYWHERE,
        lambda s: s.model.update(documentation="x"),
        D,
        False,
    ),
    (K.OPERATION_ADDED, ANYWHERE, lambda s: s.operations.pop("Other"), A, True),
    (K.OPERATION_REMOVED, ANYWHERE, lambda s: s.operations.pop("Other"), B, False),
    (
        K.OPERATION_RENAMED,
        ANYWHERE,
        lambda s: s.operations.update(Send=s.operations.pop("Dorequest")),
        B,
        False,
    ),
    (
        K.OPERATION_DEPRECATED,
        ANYWHERE,
        lambda s: s.operations["Other"].update(deprecated=True),
        T,
        False,
    ),
    (
        K.OPERATION_UNDEPRECATED,
        ANYWHERE,
        lambda s: s.operations["Other"].update(deprecated=True),
        A,
        True,
    ),
    (
        K.OPERATION_TRAVEL,
        ANYWHERE,
        lambda s: s.operations["DoNothing"].update(http={"requestUri": "/x"}),
        D,
        False,
    ),
    (
        K.OPERATION_DOCUMENTATION,
        ANYWHERE,
        lambda s: s.operations["Other"].update(documentation="x"),
        D,
        False,
    ),
    (
        K.INPUT_ADDED,
        REQUEST,
        lambda s: operation("Other")(s).update(input=SENDS),
        A,
        False,
    ),
    (
        K.REQUIRED_INPUT_ADDED,
        REQUEST,
        lambda s: operation("Other")(s).update(input={"shape": "Box"}),
        B,
        False,
    ),
    (K.INPUT_REMOVED, REQUEST, lambda s: operation("Dorequest")(s).pop("input"), B, False),
    (
        K.OUTPUT_ADDED,
        RESPONSE,
        lambda s: operation("Other")(s).update(output=SENDS),
        A,
        False,
    ),
    (
        K.OUTPUT_REMOVED,
        RESPONSE,
        lambda s: operation("Doresponse")(s).pop("output"),
        B,
        False,
    ),
    (K.ERROR_ADDED, ERROR, lambda s: s.shapes.pop("Gone"), A, True),
    (K.ERROR_REMOVED, ERROR, lambda s: s.shapes.pop("Gone"), B, False),
    (K.ERROR_LISTED, ERROR, lambda s: operation("Other")(s).pop("errors"), A, True),
    (K.ERROR_UNLISTED, ERROR, lambda s: operation("Other")(s).pop("errors"), D, False),
    (
        K.ERROR_CODE,
        ERROR,
        lambda s: s.shapes["Gone"].update(error={"code": "G"}),
        B,
        False,
    ),
    (K.PAGINATOR_ADDED, ANYWHERE, lambda s: s.paginators.clear(), A, True),
    (K.PAGINATOR_REMOVED, ANYWHERE, lambda s: s.paginators.clear(), B, False),
    (
        K.RESULT_ADDED,
        ANYWHERE,
        lambda s: s.paginators["Dorequest"].pop("result_key"),
        A,
        True,
    ),
    (
        K.RESULT_REMOVED,
        ANYWHERE,
        lambda s: s.paginators["Dorequest"].pop("result_key"),
        B,
        False,
    ),
    (
        K.LIMIT_ADDED,
        ANYWHERE,
        lambda s: s.paginators["Dorequest"].update(limit_key="Max"),
        A,
        False,
    ),
    (
        K.LIMIT_REMOVED,
        ANYWHERE,
        lambda s: s.paginators["Dorequest"].update(limit_key="Max"),
        B,
        True,
    ),
    (
        K.TOKENS,
        ANYWHERE,
        lambda s: s.paginators["Dorequest"].update(input_token="Next"),  # noqa: S106
        D,
        False,
    ),
    (K.WAITER_ADDED, ANYWHERE, lambda s: s.waiters.clear(), A, True),
    (K.WAITER_REMOVED, ANYWHERE, lambda s: s.waiters.clear(), B, False),
    (
        K.WAITER_OPERATION,
        ANYWHERE,
        lambda s: s.waiters["Closed"].update(operation="Other"),
        B,
        False,
    ),
    (
        K.ACCEPTOR_ADDED,
        ANYWHERE,
        lambda s: s.waiters["Closed"].update(acceptors=[SUCCESS]),
        A,
        False,
    ),
    (
        K.ACCEPTOR_REMOVED,
        ANYWHERE,
        lambda s: s.waiters["Closed"].update(acceptors=[SUCCESS]),
        B,
        True,
    ),
    (K.WAITER_TIMING, ANYWHERE, lambda s: s.waiters["Closed"].update(delay=9), D, False),
]


@pytest.mark.parametrize(
    ("kind", "direction", "change", "expected", "back"),
    OTHER_CASES,
    ids=[case[0].value for case in OTHER_CASES],
)
def test_other_parts_of_a_model(
    kind: K, direction: str, change: Callable[[Service], object], expected: str, back: bool
) -> None:
    before = service()
    after = changed(before, change)
    # If an error is removed, the operations cannot list it any more.
    if kind in {K.ERROR_ADDED, K.ERROR_REMOVED}:
        after.operations["Other"].pop("errors")
    changes = compare_services(*((after, before) if back else (before, after)))
    assert found(changes, kind, direction).impact.value == expected


@pytest.mark.parametrize(
    ("changes", "kind", "expected"),
    [
        (service_added(service()), K.SERVICE_ADDED, A),
        (service_removed(service()), K.SERVICE_REMOVED, B),
        ([service_renamed("boxes", "crates")], K.SERVICE_RENAMED, B),
    ],
)
def test_services(changes: list[Change], kind: K, expected: str) -> None:
    assert found(changes, kind, ANYWHERE).impact.value == expected


def test_every_rule_has_a_case() -> None:
    cases = {(case.values[0], case.values[2]) for case in SHAPE_CASES}
    cases |= {(kind, direction) for kind, direction, *_ in (*OTHER_CASES, *STREAM_CASES)}
    services = (K.SERVICE_ADDED, K.SERVICE_REMOVED, K.SERVICE_RENAMED)
    cases |= {(kind, ANYWHERE) for kind in services}
    assert cases == RULES.keys()
    assert {kind for kind, _ in RULES} == {*K}


def test_the_documentation_has_the_table() -> None:
    page = Path(__file__).parents[4] / "docs" / "changes.md"
    assert table() in page.read_text(
        "utf-8"
    ), "write `table()` of codegen/botowright/changes/compare/rules.py there"


def test_nothing_changed() -> None:
    assert differences(service(), lambda _: None) == []
