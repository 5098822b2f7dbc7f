"""The checks of a model, and the places in their messages."""

from __future__ import annotations

from typing import Any

import pytest

from botowright.errors import ModelError, shown
from botowright.load.check import check_model


def model(**shapes: Any) -> dict[str, Any]:
    """Return a model with one operation, whose input is the shape In."""
    operations = {"Call": {"name": "Call", "input": {"shape": "In"}}}
    base = {"In": {"type": "structure", "members": {}}}
    return {"metadata": {}, "operations": operations, "shapes": {**base, **shapes}}


def problem(broken: dict[str, Any]) -> tuple[tuple[str, ...], str]:
    with pytest.raises(ModelError) as raised:
        check_model(broken)
    return raised.value.place, raised.value.problem


def structure(**members: str) -> dict[str, Any]:
    return {"type": "structure", "members": {k: {"shape": v} for k, v in members.items()}}


@pytest.mark.parametrize(
    "kind",
    [
        *("string", "character", "boolean", "integer", "long"),
        *("float", "double", "timestamp", "blob"),
    ],
)
def test_scalars_that_botocore_knows(kind: str) -> None:
    check_model(model(In=structure(Value="Value"), Value={"type": kind}))


@pytest.mark.parametrize("kind", ["bigInteger", "short", "document", "union", "", None])
def test_other_types(kind: str | None) -> None:
    broken = model(In=structure(Value="Value"), Value={"type": kind})
    assert problem(broken) == (("Call", "Value"), f"is of type {shown(kind)}, which is unknown")


def test_a_structure_needs_no_members() -> None:
    check_model(model(In={"type": "structure"}))


def test_structures_may_be_recursive() -> None:
    lists = {"type": "list", "member": {"shape": "In"}}
    maps = {"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Lists"}}
    text = {"type": "string"}
    check_model(model(In=structure(Self="In", Maps="Maps"), Lists=lists, Maps=maps, Text=text))


def test_the_place_starts_with_an_operation_however_far_away() -> None:
    """It is found through a list, a map and a recursive structure."""
    broken = model(
        In=structure(Lists="Lists"),
        Lists={"type": "list", "member": {"shape": "Maps"}},
        Maps={"type": "map", "key": {"shape": "Text"}, "value": {"shape": "Far"}},
        Text={"type": "string"},
        Far=structure(Self="Far", Gone="Gone"),
    )
    place = ("Call", "Far", "Gone")
    assert problem(broken) == (place, 'is of shape "Gone", which is not in the model')


@pytest.mark.parametrize("name", ["&#" * 5_000, "a " * 5_000])
def test_a_long_name_is_cut(name: str) -> None:
    assert len(problem(model(In=structure(Value=name)))[1]) < 400
    assert len(problem(model(In=structure(Value="Value"), Value={"type": name}))[1]) < 400


def test_the_place_of_a_shape_that_no_operation_reaches() -> None:
    broken = model(Orphan=structure(Gone="Gone"))
    assert problem(broken)[0] == ("Orphan", "Gone")


def test_the_first_problem_is_reported() -> None:
    broken = model(A=structure(X="Gone"), B=structure(X="Gone"))
    assert problem(broken)[0] == ("A", "X")


@pytest.mark.parametrize("part", ["metadata", "operations", "shapes"])
def test_parts(part: str) -> None:
    broken = model()
    del broken[part]
    assert problem(broken) == ((), f'there is no "{part}"')


@pytest.mark.parametrize(
    ("limit", "expected"),
    [
        ({"min": "x"}, "which is not a number"),
        ({"max": True}, "which is not a number"),
        ({"max": float("nan")}, "which is not a number"),
        ({"min": float("-inf")}, "which is not a number"),
        ({"pattern": 5}, "which is not a string"),
    ],
)
def test_the_limits_of_a_shape_and_of_a_mention(limit: dict[str, Any], expected: str) -> None:
    shape = model(In=structure(Value="Value"), Value={"type": "string", **limit})
    place, said = problem(shape)
    assert place == ("Call", "Value")
    assert said.endswith(expected)
    mention = {"type": "structure", "members": {"Value": {"shape": "Value", **limit}}}
    place, said = problem(model(In=mention, Value={"type": "string"}))
    assert place == ("Call", "In", "Value")
    assert said.endswith(expected)


def test_a_limit_can_be_any_number() -> None:
    check_model(model(In=structure(Value="Value"), Value={"type": "long", "max": 10**400}))
