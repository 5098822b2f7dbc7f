"""What the signatures take, in a module of its own.

A checker that reads a client reads what its signatures mention. What people annotate and fill in
(`requests.X`) is mentioned by none, and is most of `requests`: so the types that signatures reach
are in `views`. Of these `requests` has the ones that people fill in. mypy's time for EC2 and
SageMaker fell by a fifth.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from codegen.ir.annotations import Annotation, AnyLength, Generic, LiteralOf, Name, Symbol, Union
from codegen.ir.definitions import LiteralAlias, Reexport, TypedDictDef, UnionAlias
from codegen.render.annotations import symbols_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from codegen.ir.definitions import Definition, Method, NamedClass
    from codegen.ir.modules import ServicePackage

REQUESTS, VIEWS = ".requests", ".views"


def with_views(service: ServicePackage) -> ServicePackage:
    """Return a service whose signatures' types are in its views."""
    requests = {_name(definition): definition for definition in service.requests}
    reached = _reached(service, requests)
    moved = {
        Symbol(REQUESTS, name): (
            definition.symbol if isinstance(definition, Reexport) else Symbol(VIEWS, name)
        )
        for name, definition in requests.items()
        if name in reached
    }
    move = _Move(moved)
    views = [d for name, d in requests.items() if name in reached and not isinstance(d, Reexport)]
    return replace(
        service,
        client=replace(service.client, methods=tuple(map(move.method, service.client.methods))),
        paginators=tuple(map(move.named_class, service.paginators)),
        waiters=tuple(map(move.named_class, service.waiters)),
        views=tuple(map(move.definition, views)),
        requests=tuple(
            Reexport(moved[Symbol(REQUESTS, name)]) if name in reached else move.definition(d)
            for name, d in requests.items()
            if name not in reached or not _is_view(d, requests)
        ),
    )


def _is_view(definition: Definition, requests: dict[str, Definition]) -> bool:
    """Return whether a definition is a view, whose keys can only be read, or a union of such."""
    match definition:
        case TypedDictDef(_, fields):
            return any(field.read_only for field in fields)
        case UnionAlias(_, arms):
            arms_here = (requests[arm.name] for arm in arms if arm.module == REQUESTS)
            return any(_is_view(arm, requests) for arm in arms_here)
        case LiteralAlias() | Reexport():
            return False


def _name(definition: Definition) -> str:
    return definition.symbol.name if isinstance(definition, Reexport) else definition.name


def _reached(service: ServicePackage, requests: dict[str, Definition]) -> set[str]:
    """Return the names in `requests` that signatures mention, and what these mention."""
    reached: set[str] = set()
    pending = [symbol for method in _methods(service) for symbol in _of_method(method)]
    while pending:
        symbol = pending.pop()
        if symbol.module == REQUESTS and symbol.name not in reached:
            reached.add(symbol.name)
            pending += _of_definition(requests[symbol.name])
    return reached


def _methods(service: ServicePackage) -> Iterator[Method]:
    yield from service.client.methods
    for helper in (*service.paginators, *service.waiters):
        yield helper.method


def _of_method(method: Method) -> Iterator[Symbol]:
    for signature in method.signatures:
        for parameter in signature.parameters:
            yield from symbols_in(parameter.annotation)
        if signature.rest is not None:
            yield from symbols_in(signature.rest)


def _of_definition(definition: Definition) -> Iterable[Symbol]:
    match definition:
        case TypedDictDef(_, fields, _, extends):
            found = [symbol for field in fields for symbol in symbols_in(field.annotation)]
            return [*found, extends] if extends else found
        case UnionAlias(_, arms):
            return arms
        case LiteralAlias() | Reexport():
            return ()


class _Move:
    """Lets annotations mention symbols where they are defined now; each is made once."""

    def __init__(self, moved: dict[Symbol, Symbol]) -> None:
        self._moved = moved
        self._made: dict[int, tuple[Annotation, Annotation]] = {}

    def method(self, method: Method) -> Method:
        return replace(
            method,
            signatures=tuple(
                replace(
                    signature,
                    parameters=tuple(
                        replace(parameter, annotation=self.annotation(parameter.annotation))
                        for parameter in signature.parameters
                    ),
                    rest=signature.rest and self.annotation(signature.rest),
                )
                for signature in method.signatures
            ),
        )

    def named_class(self, named: NamedClass) -> NamedClass:
        return replace(named, method=self.method(named.method))

    def definition(self, definition: Definition) -> Definition:
        match definition:
            case TypedDictDef():
                fields = tuple(
                    replace(field, annotation=self.annotation(field.annotation))
                    for field in definition.fields
                )
                extends = definition.extends and self._symbol(definition.extends)
                return replace(definition, fields=fields, extends=extends)
            case UnionAlias(name, arms):
                return UnionAlias(name, tuple(map(self._symbol, arms)))
            case LiteralAlias() | Reexport():
                return definition

    def annotation(self, annotation: Annotation) -> Annotation:
        known = self._made.get(id(annotation))
        if known is None:
            known = self._made[id(annotation)] = (annotation, self._moved_in(annotation))
        return known[1]

    def _moved_in(self, annotation: Annotation) -> Annotation:
        match annotation:
            case Name(symbol):
                return Name(self._symbol(symbol)) if symbol in self._moved else annotation
            case Generic(origin, arguments):
                return Generic(self._symbol(origin), tuple(map(self.annotation, arguments)))
            case Union(options):
                return Union(tuple(map(self.annotation, options)))
            case LiteralOf() | AnyLength():
                return annotation

    def _symbol(self, symbol: Symbol) -> Symbol:
        return self._moved.get(symbol, symbol)
