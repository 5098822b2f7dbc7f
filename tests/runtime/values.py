"""Values of types, made from what `typing` says about the types: right ones and wrong ones."""

from __future__ import annotations

import io
import types
import typing
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import datetime, timezone
from decimal import Decimal
from functools import cache
from importlib import import_module
from typing import Any

import typing_extensions as te

# Optional keys are left out below this depth, and lists and maps are empty.
DEPTH = 3
_QUALIFIERS = (te.NotRequired, te.Required, te.ReadOnly)
_OF_CLASS: dict[Any, Any] = {
    str: "a",
    int: 1,
    float: 0.5,
    bool: True,
    bytes: b"a",
    bytearray: bytearray(b"a"),
    Decimal: Decimal(1),
    datetime: datetime(2024, 2, 29, tzinfo=timezone.utc),
    type(None): None,
}


class NoValueError(Exception):
    """A type without values."""


@cache
def keys_of(typed_dict: Any) -> dict[str, Any]:
    """Return the types of a TypedDict's keys, without their qualifiers."""
    hints = te.get_type_hints(typed_dict, include_extras=True)
    return {key: _unqualified(hint) for key, hint in hints.items()}


def value_of(hint: Any, depth: int = 0) -> Any:
    """Return a value of a type. Raise NoValueError if it has none."""
    if te.is_typeddict(hint):
        return dict(_entries(hint, depth))
    maker = _MAKERS.get(te.get_origin(hint))
    return maker(te.get_args(hint), depth) if maker else _plain(hint)


def wrong_values(typed_dict: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield values that lack a required key or have a wrong one, with what is wrong with each."""
    right = value_of(typed_dict)
    for key, hint in keys_of(typed_dict).items():
        if key in typed_dict.__required_keys__:
            yield f"without {key}", {k: v for k, v in right.items() if k != key}
        if hint not in (Any, te.Any):
            yield f"another type of {key}", {**right, key: object()}
        if te.get_origin(hint) is te.Literal:
            yield f"another value of {key}", {**right, key: "no value of this enum"}


def _unqualified(hint: Any) -> Any:
    while te.get_origin(hint) in _QUALIFIERS:
        (hint,) = te.get_args(hint)
    return hint


def _entries(typed_dict: Any, depth: int) -> Iterator[tuple[str, Any]]:
    for key, hint in keys_of(typed_dict).items():
        required = key in typed_dict.__required_keys__
        if required or depth < DEPTH:
            try:
                yield key, value_of(hint, depth + 1)
            except NoValueError:
                assert not required, (typed_dict, key)


def _first(options: Sequence[Any], depth: int) -> Any:
    for option in options:
        try:
            return value_of(option, depth)
        except NoValueError:
            pass
    raise NoValueError


def _items(arguments: Sequence[Any], depth: int) -> list[Any]:
    return [] if depth >= DEPTH else [value_of(arguments[0], depth + 1)]


def _mapping(arguments: Sequence[Any], depth: int) -> dict[Any, Any]:
    key, value = arguments
    return {} if depth >= DEPTH else {value_of(key): value_of(value, depth + 1)}


def _plain(hint: Any) -> Any:
    if hint in _OF_CLASS:
        return _OF_CLASS[hint]
    if hint in (Any, te.Any):
        return "anything"
    if isinstance(hint, te.TypeAliasType):  # any JSON, or a value of a DynamoDB item
        return {"a": [None, "b"]}
    hint = te.get_origin(hint) or hint  # e.g. of EventStream[X]
    if getattr(hint, "origin", None):  # a stand-in for another package's class
        real = getattr(import_module(hint.origin), hint.__name__)
        return real.__new__(real)
    if hint.__name__ in ("SupportsRead", "_SupportsWrite"):
        return io.BytesIO()
    assert hint.__name__ == "Absent", hint
    raise NoValueError


_MAKERS: dict[Any, Callable[[Sequence[Any], int], Any]] = {
    te.Literal: lambda values, _: values[0],
    typing.Union: _first,
    types.UnionType: _first,
    te.Annotated: lambda arguments, depth: value_of(arguments[0], depth),
    Callable: lambda *_: print,
    dict: _mapping,
    Mapping: _mapping,
    list: _items,
    Sequence: _items,
    tuple: lambda arguments, depth: tuple(_items(arguments, depth)),
    set: lambda arguments, depth: set(_items(arguments, depth)),
    AbstractSet: lambda arguments, depth: set(_items(arguments, depth)),
}
