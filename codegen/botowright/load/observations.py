"""Counts of each optional key in responses that AWS sent.

One table is shipped. A user can add tables that `botowright observe` wrote; all counts are summed.
A table is a JSON object without any recorded value: `services` maps a service to its shapes, a
shape to its members, and a member to its counts in the order of `KeyCounts`.
"""

from __future__ import annotations

import json
import os
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from botowright.errors import UsageError
from botowright.system.regular import reading_problem, regular_content
from botowright.system.stamps import Stamp, stamp

if TYPE_CHECKING:
    from collections.abc import Container, Iterator


class KeyCounts(NamedTuple):
    """The counts of a key in the recorded structures of its shape."""

    present: int  # structures that had the key
    structures: int
    recorded_tests: int  # that had such a structure
    operations: int  # operations whose recorded responses had such a structure
    possible_operations: int  # operations of the service that can return one
    empty: int  # times the key held an empty list or map

    def added(self, other: KeyCounts) -> KeyCounts:
        """Return the counts of two tables.

        Both tables may have seen the same operations, so we keep the larger number of them.
        """
        return KeyCounts(
            self.present + other.present,
            self.structures + other.structures,
            self.recorded_tests + other.recorded_tests,
            max(self.operations, other.operations),
            max(self.possible_operations, other.possible_operations),
            self.empty + other.empty,
        )


# Shape → member → counts.
ShapeCounts: TypeAlias = dict[str, dict[str, KeyCounts]]


def observations_of(service_name: str, tables: tuple[str, ...]) -> ShapeCounts:
    """Return the counts of a service's shapes, of the shipped table and of a user's tables.

    Raises UsageError, with the file, if a user's table cannot be read.
    """
    counts: ShapeCounts = {}
    for services in (_shipped(service_name), *map(_read_table, tables)):
        for shape, members in services.get(service_name, {}).items():
            known = counts.setdefault(shape, {})
            for member, values in members.items():
                found = KeyCounts(*values)
                known[member] = known[member].added(found) if member in known else found
    return counts


def check_tables(tables: tuple[str, ...]) -> None:
    """Raise UsageError, with the file, if a user's table cannot be read."""
    for table in tables:
        _read_table(table)


def unmatched_services(
    tables: tuple[str, ...], services: Container[str]
) -> Iterator[tuple[str, list[str]]]:
    """Yield each table that names unknown services, with these names."""
    for table in tables:
        names = [name for name in _read_table(table) if name not in services]
        if names:
            yield table, names


def _shipped(service_name: str) -> dict[str, Any]:
    """Return a service's part of the shipped table, which has one file for each service."""
    try:
        content = files("botowright.load") / "observed_keys" / f"{service_name}.json"
        services: dict[str, Any] = json.loads(content.read_bytes())["services"]
    except FileNotFoundError:
        return {}
    return services


def _read_table(table: str) -> dict[str, Any]:
    try:
        return _content(table, stamp(os.stat(table)))
    except (OSError, ValueError, RecursionError) as error:
        problem = reading_problem(error)
        message = f"{table} cannot be read: {problem}; write it with `botowright observe`"
        raise UsageError(message) from error


@cache
def _content(table: str, _stamp: Stamp) -> dict[str, Any]:
    """Return the services of a table. The stamp changes when the table is written again."""
    content = json.loads(regular_content(table).decode("utf-8"))
    services = content.get("services") if isinstance(content, dict) else None
    place = _wrong_place(services)
    if place is not None:
        row = ", ".join(KeyCounts._fields)
        message = (
            f"{table}: {place}: expected service, shape, member and six numbers: {row}, where "
            "present and empty are at most structures; write it with `botowright observe`"
        )
        raise UsageError(message)
    assert isinstance(services, dict)  # noqa: S101  # _wrong_place has checked it
    return services


def _wrong_place(value: Any, place: tuple[str, ...] = ("services",)) -> str | None:
    """Return the first place of a table that has another form, None if there is none."""
    if len(place) < len(("services", "service", "shape", "member")):
        if not isinstance(value, dict):
            return ".".join(place)
        inner = (_wrong_place(v, (*place, name)) for name, v in value.items())
        return next((found for found in inner if found is not None), None)
    is_row = isinstance(value, list) and len(value) == len(KeyCounts._fields)
    is_counted = is_row and all(type(n) is int and n >= 0 for n in value) and _fits(value)
    return None if is_counted else ".".join(place)


def _fits(row: list[int]) -> bool:
    """Return whether the counts agree with each other: a part is at most the whole."""
    counts = KeyCounts(*row)
    return (
        counts.empty <= counts.present <= counts.structures
        and counts.recorded_tests <= counts.structures
        and counts.operations <= counts.possible_operations
    )
