"""Checks of the traits that only a comparison reads, e.g. `payload`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botowright.errors import ModelError, shown
from botowright.load.shapes import ELEMENTS
from botowright.system.forms import ListOf, Record, check_form

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.load.service import ServiceDefinition

_CHECKED = frozenset(("members", "payload"))
_WAITER = Record(optional={"acceptors": ListOf(Record())})


def check_compared_traits(definition: ServiceDefinition) -> None:
    """Raise ModelError for a trait, or for part of a waiter, that has the wrong type."""
    for place, traits in _places(definition):
        if not _CHECKED.isdisjoint(traits):
            _check_traits(traits, definition.file, definition.service_name, *place)
    for name, waiter in definition.waiters.items():
        check_form(waiter, _WAITER, definition.service_name, "waiters-2", name)


def _places(definition: ServiceDefinition) -> Iterator[tuple[tuple[str, ...], dict[str, Any]]]:
    for name, shape in definition.shape_models.items():
        yield (name,), shape
        for member_name, reference in shape.get("members", {}).items():
            yield (name, member_name), reference
        for key in ELEMENTS:
            if isinstance(shape.get(key), dict):
                yield (name, key), shape[key]
    for name, operation in definition.operation_models.items():
        for key in ("input", "output"):
            if key in operation:
                yield (name, key), operation[key]


def _check_traits(traits: dict[str, Any], *place: str) -> None:
    if not isinstance(traits.get("payload", ""), str):
        problem = f'its "payload" is {shown(traits["payload"])}, which is not a string'
        raise ModelError(problem, *place)
    if "members" in traits and "shape" in traits:
        problem = 'has "members"; only its shape can have members'
        raise ModelError(problem, *place)
