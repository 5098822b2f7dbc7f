"""The limits of one service's types under pydantic. The functions run in other processes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import annotated_types as at
import typing_extensions as te
from pydantic import TypeAdapter, ValidationError

from tests.runtime.pydantic_types import SHAPES, types_of
from tests.runtime.values import keys_of, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_BEYOND = {at.Ge: -1, at.Le: 1}
# The kinds of pydantic's errors, by the limit.
_ERRORS = {
    at.MinLen: {"string_too_short", "bytes_too_short", "too_short"},
    at.MaxLen: {"string_too_long", "bytes_too_long", "too_long"},
    at.Ge: {"greater_than_equal"},
    at.Le: {"less_than_equal"},
}
# Longer values take too much memory, and shorter ones show the same.
_LONGEST = 100_000


def enforced(service: str) -> tuple[int, list[str]]:
    """Return the number of limits of a service's types, and a line for each problem."""
    count, problems = 0, list[str]()
    for module in SHAPES:
        types = {k: v for k, v in types_of(service, module).items() if te.is_typeddict(v)}
        adapter = TypeAdapter(te.TypedDict("All", types, total=False))
        adapter.json_schema()
        for name, typed_dict in types.items():
            for key, hint in keys_of(typed_dict).items():
                for limit, wrong in _beyond(hint):
                    count += 1
                    if not _says(adapter, (name, key), wrong, _ERRORS[type(limit)]):
                        problems.append(
                            f"{service}.{module}.{name}.{key}: {limit} of {wrong!r:.50}"
                        )
    return count, problems


def _beyond(hint: Any) -> Iterator[tuple[Any, object]]:
    """Yield each limit of a type, with a value just beyond it."""
    for limit in getattr(hint, "__metadata__", ()):
        match limit:
            case at.MinLen(least):
                yield limit, _of_length(hint, least - 1)
            case at.MaxLen(most) if most < _LONGEST:
                yield limit, _of_length(hint, most + 1)
            case at.Ge(bound) | at.Le(bound):
                yield limit, bound + _BEYOND[type(limit)]
    inner = te.get_args(hint)[0] if te.get_origin(hint) is te.Annotated else hint
    arguments = te.get_args(inner)
    if te.get_origin(inner) is list:
        yield from ((limit, [wrong]) for limit, wrong in _beyond(arguments[0]))
    if te.get_origin(inner) is dict:
        key, value = arguments
        yield from ((limit, {wrong: value_of(value)}) for limit, wrong in _beyond(key))
        yield from ((limit, {value_of(key): wrong}) for limit, wrong in _beyond(value))


def _of_length(hint: Any, length: int) -> object:
    """Return a value of a type with a length, which a bound says is wrong."""
    value = value_of(te.get_args(hint)[0])
    if isinstance(value, list):
        return value[:1] * length
    if isinstance(value, dict):
        return {f"{n}": next(iter(value.values())) for n in range(length)}
    return value[:1] * length


def _says(
    adapter: TypeAdapter[Any], place: tuple[str, str], value: object, kinds: set[str]
) -> bool:
    """Return whether pydantic reports the value of a key.

    If an element of a list or a map is wrong too, pydantic may report only the element.
    """
    name, key = place
    try:
        adapter.validate_python({name: {key: value}})
    except ValidationError as error:
        found = {e["type"] for e in error.errors() if e["loc"][:2] == place}
        return bool(found & kinds) or (isinstance(value, list | dict) and bool(found))
    return False
