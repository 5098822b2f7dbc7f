"""The form of a JSON value: which keys an object has, and of what kinds their values are.

A form is data, so that what the code reads of a file can be checked, with its place, before.
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
    """An object with some keys. Its other keys are allowed, unless it is closed."""

    required: Mapping[str, Form] = field(default_factory=dict)
    optional: Mapping[str, Form] = field(default_factory=dict)
    is_closed: bool = False


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list."""

    element: Form


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object with any keys."""

    value: Form


@dataclass(frozen=True, slots=True)
class Either:
    """A value of a type, or of another form."""

    first: type
    second: Form


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of some strings."""

    values: tuple[str, ...]


Form: TypeAlias = type | Record | ListOf | MapOf | Either | OneOf

_NAMES = {str: "a string", int: "a whole number", bool: "true or false", NoneType: "null"}
_LONGEST_NAME = 1000


def check_form(value: Any, form: Form, *place: str) -> None:
    """Raise ModelError, with the place, for the first part of a value that has another form."""
    match form:
        case type() | OneOf():
            _check_single(value, form, place)
        case ListOf(element):
            if not isinstance(value, list):
                raise _other(value, "a list", place)
            for index, item in enumerate(value):
                check_form(item, element, *place, str(index))
        case MapOf(inner):
            for key, item in checked_object(value, *place).items():
                check_name(key, *place)
                check_form(item, inner, *place, key)
        case Either(first, second):
            check_form(value, first if type(value) is first else second, *place)
        case Record():
            _check_record(checked_object(value, *place), form, place)


def _check_single(value: Any, form: type | OneOf, place: tuple[str, ...]) -> None:
    if isinstance(form, OneOf):
        if value not in form.values:
            raise _other(value, " or ".join(map(shown, form.values)), place)
    elif type(value) is not form:
        raise _other(value, _NAMES[form], place)


def _check_record(value: dict[str, Any], form: Record, place: tuple[str, ...]) -> None:
    for key in form.required:
        if key not in value:
            problem = f'there is no "{key}"'
            raise ModelError(problem, *place)
    known = {**form.required, **form.optional}
    for key, inner in known.items():
        if key in value:
            check_form(value[key], inner, *place, key)
    if form.is_closed and (unknown := value.keys() - known):
        problem = f'unknown key "{min(unknown)}"'
        raise ModelError(problem, *place)


def checked_object(value: Any, *place: str) -> dict[str, Any]:
    """Return a value that is a JSON object. Raises ModelError for another."""
    if not isinstance(value, dict):
        problem = f"expected a JSON object, found {shown(value)}"
        raise ModelError(problem, *place)
    return value


def check_name(name: str, *place: str) -> None:
    """Raise ModelError for a name that nobody gave: botocore's regular expressions take hours."""
    if len(name) > _LONGEST_NAME:
        problem = f"has {len(name):,} characters; botowright reads names of up to {_LONGEST_NAME:,}"
        raise ModelError(problem, *place, name)


def _other(value: Any, expected: str, place: tuple[str, ...]) -> ModelError:
    return ModelError(f"expected {expected}, found {shown(value)}", *place)
