"""A value of another form is reported with its place."""

from __future__ import annotations

from types import NoneType
from typing import Any

import pytest

from botowright.errors import ModelError
from botowright.system.forms import Either, ListOf, MapOf, OneOf, Record, check_form

FORM = Record(
    {"name": str},
    {
        "count": int,
        "tags": ListOf(str),
        "sizes": MapOf(int),
        "color": OneOf(("red", "blue")),
        "limit": Either(NoneType, int),
        "inner": Record({"flag": bool}, is_closed=True),
        "any": dict,
    },
)
WHOLE = {
    "name": "a",
    "count": 1,
    "tags": ["a"],
    "sizes": {"a": 1},
    "color": "red",
    "limit": None,
    "inner": {"flag": True},
    "any": {},
    "unknown": 1,
}
WRONG: list[tuple[Any, str]] = [
    ([], "file: expected a JSON object, found a list"),
    ({}, 'file: there is no "name"'),
    ({"name": None}, "file › name: expected a string, found null"),
    ({"name": "a", "count": True}, "file › count: expected a whole number, found true"),
    ({"name": "a", "tags": {}}, "file › tags: expected a list, found a JSON object"),
    ({"name": "a", "tags": ["a", 1]}, "file › tags › 1: expected a string, found 1"),
    ({"name": "a", "sizes": {"a": "1"}}, 'file › sizes › a: expected a whole number, found "1"'),
    ({"name": "a", "color": "green"}, 'file › color: expected "red" or "blue", found "green"'),
    ({"name": "a", "limit": "1"}, 'file › limit: expected a whole number, found "1"'),
    ({"name": "a", "inner": {"flag": True, "x": 1}}, 'file › inner: unknown key "x"'),
    ({"name": "a", "any": []}, "file › any: expected a JSON object, found a list"),
]


def test_a_value_of_the_form() -> None:
    check_form(WHOLE, FORM, "file")
    check_form({"name": "a"}, FORM, "file")


@pytest.mark.parametrize(("value", "message"), WRONG, ids=[message for _, message in WRONG])
def test_a_value_of_another_form(value: Any, message: str) -> None:
    with pytest.raises(ModelError) as raised:
        check_form(value, FORM, "file")
    assert str(raised.value) == message
