"""Tagged unions → one TypedDict for each member, and the union of these arms."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.ir import symbols as s
from botowright.ir.annotations import Symbol
from botowright.ir.definitions import Definition, TypedDictDef, TypedDictField, UnionAlias
from botowright.load.traits import is_event_stream

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.load.shapes import StructureShape
    from botowright.translate.names import ServiceNames


def is_choice(structure: StructureShape) -> bool:
    """Return whether a value has exactly one member: a tagged union, or an event of a stream."""
    return structure.is_tagged_union or is_event_stream(structure.traits)


def has_arms(structure: StructureShape) -> bool:
    """Return whether the type of a structure is a union. A choice of one member is its only arm."""
    return is_choice(structure) and len(structure.possible_members) > 1


def arm_names(name: str, keys: Sequence[str], names: ServiceNames) -> list[str]:
    """Return the names of a union's arms, in the order of its members' keys."""
    return [names.arm(name, key) for key in keys]


def structure_definitions(
    structure: StructureShape,
    type_symbol: Symbol,
    fields: tuple[TypedDictField, ...],
    names: ServiceNames,
    documentation: str,
) -> Iterator[Definition]:
    """Yield the type of a structure, after its arms if it is a union.

    `type_symbol` is the name of the type and the module that defines it.
    """
    module, name = type_symbol
    if not is_choice(structure):
        yield TypedDictDef(name, fields, documentation=documentation)
    elif not has_arms(structure):
        yield TypedDictDef(name, tuple(map(_own, fields)), documentation=documentation)
    else:
        arms = arm_names(name, [field.key for field in fields], names)
        for arm, own in zip(arms, fields, strict=True):
            others = (_own(field) if field is own else _absent(field) for field in fields)
            yield TypedDictDef(arm, tuple(others))
        yield UnionAlias(name, tuple(Symbol(module, arm) for arm in arms), documentation)


def _own(field: TypedDictField) -> TypedDictField:
    return replace(field, required=True)


def _absent(field: TypedDictField) -> TypedDictField:
    return TypedDictField(field.key, s.ABSENT, required=False, read_only=field.read_only)
