"""Definitions and methods, with new symbols in the place of some old ones."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.errors import assert_never
from botowright.ir.annotations import (
    Annotation,
    AnyLength,
    Generic,
    Limited,
    LiteralOf,
    Name,
    Symbol,
    Union,
)
from botowright.ir.definitions import (
    Definition,
    LiteralAlias,
    Method,
    NamedClass,
    Parameter,
    Reexport,
    Signature,
    TypedDictDef,
    UnionAlias,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from botowright.ir.resources import CollectionDef, ResourceDef, ResourcesDef


def with_dependents(
    moved: Mapping[Symbol, Symbol],
    definitions: Mapping[Symbol, Definition],
    module_of: Callable[[str], str],
) -> dict[Symbol, Symbol]:
    """Return moved symbols, with those of the definitions that mention one of them at any depth.

    `module_of` returns the new module of a definition for its old one.
    """
    moved = dict(moved)
    while True:
        relocation = Relocation(moved)
        more = [k for k, d in definitions.items() if k not in moved and relocation.concerns(d)]
        if not more:
            return moved
        moved |= {k: Symbol(module_of(k.module), k.name) for k in more}


class Relocation:
    """A table of moved symbols, applied to the data that mentions them."""

    def __init__(self, moved: Mapping[Symbol, Symbol]) -> None:
        self._moved = moved

    def symbol(self, symbol: Symbol) -> Symbol:
        """Return the new symbol for a symbol that has moved, and any other as it is."""
        return self._moved.get(symbol, symbol)

    def annotation(self, annotation: Annotation) -> Annotation:
        """Return an annotation with its new symbols."""
        match annotation:
            case Name(symbol):
                return Name(self.symbol(symbol))
            case Generic(origin, arguments):
                return Generic(self.symbol(origin), tuple(map(self.annotation, arguments)))
            case Union(options):
                return Union(tuple(map(self.annotation, options)))
            case Limited(inner, limits):
                return Limited(self.annotation(inner), limits)
            case LiteralOf() | AnyLength():
                return annotation

    def concerns(self, definition: Definition) -> bool:
        """Return whether a definition mentions a symbol that has moved."""
        match definition:
            case TypedDictDef(_, fields, _, extends):
                return extends in self._moved or any(self._is_in(f.annotation) for f in fields)
            case UnionAlias(_, options):
                return any(option in self._moved for option in options)
            case Reexport(symbol):
                return symbol in self._moved
            case LiteralAlias():
                return False
            case _:
                assert_never(definition)

    def _is_in(self, annotation: Annotation) -> bool:
        match annotation:
            case Name(symbol):
                return symbol in self._moved
            case Generic(origin, arguments):
                return origin in self._moved or any(map(self._is_in, arguments))
            case Union(options):
                return any(map(self._is_in, options))
            case Limited(inner):
                return self._is_in(inner)
            case LiteralOf() | AnyLength():
                return False

    def definition(self, definition: Definition) -> Definition:
        """Return a definition with its new symbols, under the same name."""
        match definition:
            case TypedDictDef(_, fields, _, extends):
                return replace(
                    definition,
                    fields=tuple(
                        replace(f, annotation=self.annotation(f.annotation)) for f in fields
                    ),
                    extends=self.symbol(extends) if extends is not None else None,
                )
            case UnionAlias(_, options):
                return replace(definition, options=tuple(map(self.symbol, options)))
            case Reexport(symbol):
                return Reexport(self.symbol(symbol))
            case LiteralAlias():
                return definition
            case _:
                assert_never(definition)

    def method(self, method: Method) -> Method:
        """Return a method with its new symbols."""
        return replace(method, signatures=tuple(map(self._signature, method.signatures)))

    def named_class(self, named: NamedClass) -> NamedClass:
        """Return a paginator or a waiter with its new symbols."""
        return replace(named, method=self.method(named.method))

    def resources(self, resources: ResourcesDef) -> ResourcesDef:
        """Return a service's resources with their new symbols."""
        return replace(
            resources,
            resources=tuple(map(self._resource, resources.resources)),
            collections=tuple(map(self._collection, resources.collections)),
        )

    def _signature(self, signature: Signature) -> Signature:
        return Signature(
            parameters=self._parameters(signature.parameters),
            returns=self.annotation(signature.returns),
            rest=self.annotation(signature.rest) if signature.rest is not None else None,
            positional=self._parameters(signature.positional),
            unspelled=self._parameters(signature.unspelled),
        )

    def _parameters(self, parameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
        return tuple(replace(p, annotation=self.annotation(p.annotation)) for p in parameters)

    def _resource(self, resource: ResourceDef) -> ResourceDef:
        return replace(
            resource,
            properties=tuple(
                replace(p, annotation=self.annotation(p.annotation)) for p in resource.properties
            ),
            methods=tuple(map(self.method, resource.methods)),
        )

    def _collection(self, collection: CollectionDef) -> CollectionDef:
        return replace(collection, methods=tuple(map(self.method, collection.methods)))
