"""DynamoDB's converted values: types for its resource, and for the client of its resource.

boto3 converts between Python's values and DynamoDB's there (boto3/dynamodb/transform.py,
DynamoDBHighLevelResource). It converts each shape `AttributeValue`, at any depth. A member of an
operation's own input that is an expression also accepts a condition. boto3 converts conditions that
are nested deeper too, e.g. in a transaction. But it puts their names and values beside the
operation's own members, and no such operation has these; so a nested expression is only a string.
boto3 does not look into a tuple (`_transform_list`): a list type that leads to a converted value
accepts no tuple.

We translate the service a second time, with other types for these shapes. If a type is the same, it
is the service's own. Types that differ have modules of their own, under the same names.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from botowright.errors import ModelError
from botowright.ir.annotations import Symbol
from botowright.ir.definitions import Definition, Reexport
from botowright.ir.modules import (
    PAGINATORS,
    REQUESTS,
    RESOURCE_CLIENT,
    RESOURCE_PAGINATORS,
    RESOURCE_REQUESTS,
    RESOURCE_RESPONSES,
    RESOURCE_VIEWS,
    RESPONSES,
    VIEWS,
    ClientDef,
    ClientModule,
    PaginatorsModule,
    ResourcesModule,
    ShapesModule,
)
from botowright.load.shapes import ListShape, MapShape, StructureShape
from botowright.translate.relocation import Relocation, with_dependents

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from botowright.ir.definitions import Documentation, NamedClass
    from botowright.ir.modules import Module
    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import Shape
    from botowright.translate.annotations import Vocabulary
    from botowright.translate.quirks.kinds import Conversion

_MODULES = {
    REQUESTS: RESOURCE_REQUESTS,
    VIEWS: RESOURCE_VIEWS,
    RESPONSES: RESOURCE_RESPONSES,
}


def converted_vocabulary(
    vocabulary: Vocabulary, definition: ServiceDefinition, conversion: Conversion
) -> Vocabulary:
    """Return the vocabulary of the converted values.

    Raises ModelError if the model does not have a shape that boto3 converts.
    """
    for shape_name in (conversion.value, *conversion.conditions):
        if shape_name not in definition.shape_models:
            problem = f"the model does not have this shape, which {conversion.handler} converts"
            raise ModelError(problem, shape_name)
    return replace(
        vocabulary,
        sent_instead={conversion.value: conversion.sent},
        received_instead={conversion.value: conversion.received},
        sent_also=dict.fromkeys(conversion.conditions, conversion.condition),
        lists_only=_lists_above(conversion.value, definition.shapes),
    )


@dataclass(frozen=True, slots=True)
class ConvertedClient:
    """The client of the resources whose values boto3 converts."""

    symbol: Symbol
    documentation: Documentation


def with_converted(
    own: tuple[Module, ...],
    second: tuple[Module, ...],
    unneeded: AbstractSet[str],
    client: ConvertedClient,
) -> tuple[Module, ...]:
    """Return a service's modules, with the parts of its second translation that differ.

    `unneeded` has the names of the converted types, which the second translation does not mention.
    """
    definitions = {k: d for k, d in _definitions(second).items() if k.name not in unneeded}
    moved = _differing(_definitions(own), definitions)
    relocation = Relocation(moved)
    paginators = tuple(map(relocation.named_class, _paginators(second)))
    differing = tuple(p for p in paginators if p not in _paginators(own))
    definition = ClientDef(
        class_name=client.symbol.name,
        exceptions=_client(own).exceptions,
        documentation=client.documentation,
        methods=tuple(map(relocation.method, _client(second).methods)),
        paginators=_classes_by_name(paginators, differing),
        waiters=_client(own).waiters,
    )
    return (
        *(_with_client(module, second, relocation, client.symbol) for module in own),
        *_shapes_modules(
            {k: relocation.definition(d) for k, d in definitions.items() if k in moved}
        ),
        ClientModule(RESOURCE_CLIENT, definition),
        PaginatorsModule(RESOURCE_PAGINATORS, differing),
    )


def _shapes_modules(definitions: Mapping[Symbol, Definition]) -> Iterator[ShapesModule]:
    for module, name in _MODULES.items():
        own = tuple(d for symbol, d in definitions.items() if symbol.module == module)
        yield ShapesModule(name, own)


def _classes_by_name(
    paginators: Iterable[NamedClass], differing: Container[NamedClass]
) -> dict[str, Symbol]:
    return {
        p.key: Symbol(RESOURCE_PAGINATORS if p in differing else PAGINATORS, p.class_name)
        for p in sorted(paginators, key=lambda p: p.key)
    }


def _client(modules: Iterable[Module]) -> ClientDef:
    return next(module.client for module in modules if isinstance(module, ClientModule))


def _paginators(modules: Iterable[Module]) -> tuple[NamedClass, ...]:
    found = (module.classes for module in modules if isinstance(module, PaginatorsModule))
    return next(found, ())


def _lists_above(shape_name: str, shapes: Mapping[str, Shape]) -> frozenset[str]:
    """Return the list shapes that lead to a shape, at any depth."""
    above = {shape_name}
    while more := {
        name
        for name, shape in shapes.items()
        if name not in above and not above.isdisjoint(_inside(shape))
    }:
        above |= more
    return frozenset(name for name in above if isinstance(shapes[name], ListShape))


def _inside(shape: Shape) -> list[str]:
    match shape:
        case StructureShape():
            return [member.name for member in shape.members.values()]
        case ListShape(member=element) | MapShape(value=element):
            return [element.name]
        case _:
            return []


def _definitions(modules: Iterable[Module]) -> dict[Symbol, Definition]:
    return {
        Symbol(module.name, _name(definition)): definition
        for module in modules
        if isinstance(module, ShapesModule)
        for definition in module.definitions
    }


def _name(definition: Definition) -> str:
    return definition.symbol.name if isinstance(definition, Reexport) else definition.name


def _differing(
    first: Mapping[Symbol, Definition], second: Mapping[Symbol, Definition]
) -> dict[Symbol, Symbol]:
    """Return the new symbols of the definitions that differ, or that mention one that differs."""
    differing = (k for k, d in second.items() if first.get(k) != d)
    moved = {k: Symbol(_MODULES[k.module], k.name) for k in differing}
    return with_dependents(moved, second, _MODULES.__getitem__)


def _with_client(
    module: Module, second: Iterable[Module], relocation: Relocation, client: Symbol
) -> Module:
    """Return a module; the resources are those of the second translation, and have its client."""
    if not isinstance(module, ResourcesModule):
        return module
    resources = next(m.resources for m in second if isinstance(m, ResourcesModule))
    return ResourcesModule(module.name, replace(relocation.resources(resources), client=client))
