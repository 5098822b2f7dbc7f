"""Mismatches of values and types, by a checker's rules for a literal, e.g. no extra key."""

from __future__ import annotations

import types
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal, Union

import typing_extensions as te
from boto3.dynamodb.types import Binary

if TYPE_CHECKING:
    from collections.abc import Iterator


def misfits(value: object, hint: Any, place: str = "") -> Iterator[str]:
    """Yield each place where a value does not fit a type, with the reason."""
    if isinstance(hint, te.TypeAliasType):
        yield from (_as_item if hint.__name__ == "ItemValue" else _as_json)(value, place)
    elif te.is_typeddict(hint):
        yield from _as_typed_dict(value, hint, place)
    elif hint is Any:
        return
    elif te.get_origin(hint) is not None:
        yield from _as_generic(value, hint, place)
    elif not _is_instance(value, hint):
        yield f"{place} is {_shown(value)}, not {getattr(hint, '__name__', hint)}"


def _as_generic(value: object, hint: Any, place: str) -> Iterator[str]:
    origin, arguments = te.get_origin(hint), te.get_args(hint)
    if origin in (te.NotRequired, te.Required, te.ReadOnly):
        yield from misfits(value, arguments[0], place)
    elif origin is Literal:
        if value not in arguments:
            yield f"{place} is {_shown(value)}, none of its literals"
    elif origin in (Union, types.UnionType):
        yield from _as_union(value, arguments, place)
    elif origin is list and isinstance(value, list):
        for index, item in enumerate(value):
            yield from misfits(item, arguments[0], f"{place}[{index}]")
    elif origin is dict and isinstance(value, dict):
        for key, item in value.items():
            yield from misfits(key, arguments[0], f"{place}.keys()")
            yield from misfits(item, arguments[1], f"{place}[{key!r}]")
    elif not _is_instance(value, origin):
        yield f"{place} is {_shown(value)}, not {hint}"


def _as_union(value: object, arms: tuple[Any, ...], place: str) -> Iterator[str]:
    reasons = [list(misfits(value, arm, place)) for arm in arms]
    fitting = sum(not found for found in reasons)
    if fitting == 0:
        yield min(reasons, key=len)[0]
    elif fitting > 1 and all(te.is_typeddict(arm) for arm in arms):
        yield f"{place} fits {fitting} arms"


def _as_typed_dict(value: object, hint: Any, place: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{place} is {_shown(value)}, not a {hint.__name__}"
        return
    hints = _hints(hint)
    yield from (f"{place}.{k} is missing" for k in sorted(hint.__required_keys__ - value.keys()))
    for key, item in value.items():
        if key in hints:
            yield from misfits(item, hints[key], f"{place}.{key}")
        else:
            yield f"{place}.{key} is not declared"


@cache
def _hints(hint: Any) -> dict[str, Any]:
    return te.get_type_hints(hint)


def _as_json(value: object, place: str) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _as_json(item, place)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _as_json(item, place)
    elif not (value is None or isinstance(value, bool | int | float | str)):
        yield f"{place} holds {_shown(value)}, which is not JSON"


def _as_item(value: object, place: str) -> Iterator[str]:
    """Yield each place where a value is not one that boto3 makes for a DynamoDB item."""
    match value:
        case list():
            for item in value:
                yield from _as_item(item, place)
        case dict():
            for item in value.values():
                yield from _as_item(item, place)
        case set():
            if len({type(item) for item in value} & {str, Decimal, Binary}) != 1:
                yield f"{place} is a set of {_shown(value)}"
        case None | bool() | str() | Decimal() | Binary():
            return
        case _:
            yield f"{place} holds {_shown(value)}, which no item does"


def _is_instance(value: object, hint: Any) -> bool:
    if hint is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool)
    # boto_types._internal.streams has classes that represent botocore's classes.
    if any(base.__name__ == "StandIn" for base in getattr(hint, "__mro__", ())):
        return isinstance(value, getattr(import_module(hint.origin), hint.__name__))
    return isinstance(value, hint)


def _shown(value: object) -> str:
    return repr(value) if isinstance(value, str | int | float | None) else type(value).__name__
