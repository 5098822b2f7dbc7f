"""DynamoDB's second world: what its resource, and the client of its resource, send and get.

boto3 converts there between Python's values and DynamoDB's (boto3/dynamodb/transform.py,
DynamoDBHighLevelResource): wherever a shape is named AttributeValue, at any depth, and where a
member of an operation's own input is an expression that a condition can be. A condition deeper
inside (a transaction's) is converted too, but its names and values are put beside the operation's
own members, where no such operation has a place for them; so there it is no more than a string.
On its way down boto3 passes a tuple by (`_transform_list`): what holds a converted value is a list.

The service is translated a second time, with other types for these shapes. What comes out the same
is the service's own; what differs stands in modules of its own, under the same names.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.errors import ModelError
from botowright.ir.annotations import Symbol
from botowright.ir.definitions import Definition, Reexport
from botowright.ir.modules import ClientDef, ConvertedDef
from botowright.load.shapes import ListShape, MapShape, StructureShape
from botowright.translate import symbols as s
from botowright.translate.relocation import Relocation

if TYPE_CHECKING:
    from collections.abc import Mapping
    from collections.abc import Set as AbstractSet

    from botowright.ir.modules import ServicePackage
    from botowright.ir.resources import ResourcesDef
    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import Shape
    from botowright.translate.annotations import Vocabulary
    from botowright.translate.documentation import DocumentationSource
    from botowright.translate.quirks.kinds import Conversion

_MODULES = {
    s.REQUESTS: s.RESOURCE_REQUESTS,
    s.VIEWS: s.RESOURCE_VIEWS,
    s.RESPONSES: s.RESOURCE_RESPONSES,
}


def converted_vocabulary(
    vocabulary: Vocabulary, definition: ServiceDefinition, conversion: Conversion
) -> Vocabulary:
    """Return the vocabulary of the converted values.

    Raises ModelError if the model does not have a shape that boto3 converts.
    """
    for shape_name in (conversion.value, *conversion.conditions):
        if shape_name not in definition.shape_models:
            problem = f"is not there, and {conversion.handler} converts it"
            raise ModelError(problem, shape_name)
    return replace(
        vocabulary,
        sent_instead={conversion.value: conversion.sent},
        received_instead={conversion.value: conversion.received},
        sent_also=dict.fromkeys(conversion.conditions, conversion.condition),
        lists_alone=_lists_above(conversion.value, definition.shapes),
    )


def with_converted(
    own: ServicePackage,
    second: ServicePackage,
    unneeded: AbstractSet[str],
    client: Symbol,
    docs: DocumentationSource,
) -> ServicePackage:
    """Return a service's package with what is different of its second translation.

    `unneeded` names the types of what has been converted, which nothing there mentions.
    """
    first = _definitions(own)
    definitions = {k: d for k, d in _definitions(second).items() if k.name not in unneeded}
    moved = _differing(first, definitions)
    relocation = Relocation(moved)
    written = {k: relocation.definition(d) for k, d in definitions.items() if k in moved}
    paginators = [relocation.named_class(p) for p in second.paginators]
    different = [p for p in paginators if p not in own.paginators]
    return replace(
        own,
        resources=_of_client(second.resources, relocation, client),
        converted=ConvertedDef(
            client=ClientDef(
                class_name=client.name,
                exceptions_name=own.client.exceptions_name,
                documentation=docs.of_ours(
                    "The client of a resource, `table.meta.client`: boto3 converts its values.", ""
                ),
                methods=tuple(map(relocation.method, second.client.methods)),
            ),
            requests=tuple(d for k, d in written.items() if k.module == s.REQUESTS),
            views=tuple(d for k, d in written.items() if k.module == s.VIEWS),
            responses=tuple(d for k, d in written.items() if k.module == s.RESPONSES),
            paginators=tuple(different),
            plain_paginators=tuple(p for p in paginators if p not in different),
            waiters=own.waiters,
        ),
    )


def _lists_above(shape_name: str, shapes: Mapping[str, Shape]) -> frozenset[str]:
    """Return the list shapes below which a shape is, at any depth."""
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


def _definitions(package: ServicePackage) -> dict[Symbol, Definition]:
    found = {Symbol(s.RESPONSES, _name(d)): d for d in package.responses}
    found |= {Symbol(s.REQUESTS, _name(d)): d for d in package.requests}
    return found | {Symbol(s.VIEWS, _name(d)): d for d in package.views}


def _name(definition: Definition) -> str:
    return definition.symbol.name if isinstance(definition, Reexport) else definition.name


def _differing(
    first: Mapping[Symbol, Definition], second: Mapping[Symbol, Definition]
) -> dict[Symbol, Symbol]:
    """Return where the definitions go that differ, or mention one that does."""
    moved = {k: Symbol(_MODULES[k.module], k.name) for k, d in second.items() if first.get(k) != d}
    while True:
        relocation = Relocation(moved)
        more = [k for k, d in second.items() if k not in moved and relocation.definition(d) != d]
        if not more:
            return moved
        moved |= {k: Symbol(_MODULES[k.module], k.name) for k in more}


def _of_client(
    resources: ResourcesDef | None, relocation: Relocation, client: Symbol
) -> ResourcesDef | None:
    return replace(relocation.resources(resources), client=client) if resources else None
