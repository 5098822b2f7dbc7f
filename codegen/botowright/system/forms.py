"""Forms of JSON values: the keys of an object, and the types of their values.

A form is data. It describes the part of a file that we read, so that a wrong value is reported with
its place before any code uses it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from types import NoneType
from typing import TYPE_CHECKING, Any, TypeAlias

from botowright.errors import ModelError, shown

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Record:
    """An object with certain keys. Other keys are ignored, unless the record is closed."""

    required: Mapping[str, Form] = field(default_factory=dict)
    optional: Mapping[str, Form] = field(default_factory=dict)
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list whose elements have a form."""

    element: Form


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with any keys, whose values have a form."""

    value: Form


@dataclass(frozen=True, slots=True)
class Either:
    """A value of a type, or of another form."""

    first: type
    second: Form


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several strings."""

    values: tuple[str, ...]


Form: TypeAlias = type | Record | ListOf | MapOf | Either | OneOf

_OBJECT = "a JSON object"
_NAMES: dict[type, str] = {
    str: "a string",
    int: "a whole number",
    bool: "true or false",
    NoneType: "null",
    dict: _OBJECT,
}
_CONTAINERS: dict[type, str] = {dict: _OBJECT, list: "a list"}
_LONGEST_NAME = 1000


def check_form(value: Any, form: Form, *place: str) -> None:
    """Raise ModelError, with the place, for the first part of a value that has another form."""
    match form:
        case type() | OneOf():
            _check_single(value, form, place)
        case Record():
            _check_record(checked_object(value, *place), form, place)
        case ListOf(element):
            if not isinstance(value, list):
                raise _unexpected(value, "a list", place)
            for index, item in enumerate(value):
                check_form(item, element, *place, str(index))
        case MapOf(inner):
            for key, item in checked_object(value, *place).items():
                check_name(key, *place)
                check_form(item, inner, *place, key)
        case Either(first, second):
            check_form(value, first if type(value) is first else second, *place)


def _check_single(value: Any, form: type | OneOf, place: tuple[str, ...]) -> None:
    if isinstance(form, OneOf):
        if value not in form.values:
            raise _unexpected(value, " or ".join(map(shown, form.values)), place)
    elif type(value) is not form:
        raise _unexpected(value, _NAMES[form], place)


def _check_record(value: dict[str, Any], form: Record, place: tuple[str, ...]) -> None:
    for key, inner in form.required.items():
        if key not in value:
            problem = f'there is no "{key}"'
            raise ModelError(problem, *place)
        check_form(value[key], inner, *place, key)
    for key, inner in form.optional.items():
        if key in value:
            check_form(value[key], inner, *place, key)
    if form.is_closed and (unknown := value.keys() - form.required.keys() - form.optional.keys()):
        problem = f'unknown key "{min(unknown)}"'
        raise ModelError(problem, *place)


def checked_object(value: Any, *place: str) -> dict[str, Any]:
    """Return a value that is a JSON object. Raises ModelError for another value."""
    if not isinstance(value, dict):
        raise _unexpected(value, _OBJECT, place)
    return value


def check_name(name: str, *place: str) -> None:
    """Raise ModelError for a very long name: botocore's regular expressions would take hours."""
    if len(name) > _LONGEST_NAME:
        problem = f"has {len(name):,} characters; botowright reads names of up to {_LONGEST_NAME:,}"
        raise ModelError(problem, *place, name)


def _unexpected(value: Any, expected: str, place: tuple[str, ...]) -> ModelError:
    found = _CONTAINERS.get(type(value)) or shown(value)
    return ModelError(f"expected {expected}, found {found}", *place)
