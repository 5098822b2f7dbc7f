"""The modules of a service for some targets: each target has its classes in a part of its own.

Literals, requests, views, responses and errors are the same for all. The classes of an asynchronous
library are those of boto3 in another module, with other base classes: a program awaits their
methods. Responses are defined a second time only if they hold a stream.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.ir import modules as m
from botowright.ir import symbols as s
from botowright.ir.annotations import Generic, Name, Symbol, Union
from botowright.ir.definitions import Reexport
from botowright.ir.resources import PropertyKind
from botowright.translate.quirks import quirks_of
from botowright.translate.relocation import Relocation, with_dependents

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from botowright.ir.annotations import Annotation
    from botowright.ir.definitions import Definition, Method, NamedClass, Signature
    from botowright.ir.resources import CollectionDef, PropertyDef, ResourceDef, ResourcesDef
    from botowright.ir.targets import Target, Targets

# The modules with classes of a library, and those that only resources need.
_CLASSES = (m.CLIENT, m.PAGINATORS, m.WAITERS)
_RESOURCE_CLASSES = (m.RESOURCES, m.RESOURCE_CLIENT, m.RESOURCE_PAGINATORS)
_RESOURCE_SHAPES = (
    m.RESOURCE_REQUESTS,
    m.RESOURCE_VIEWS,
    m.RESOURCE_RESPONSES,
    m.RESOURCE_KWARGS,
)
# These two are the only methods of resources and collections that an asynchronous library leaves as
# they are (aioboto3/resources/factory.py and collection.py).
_PLAIN = frozenset(("get_available_subresources", "filter"))
_NO_REFERENCE = "aioboto3 cannot make this resource. Await `{}(...)` of the service resource."


def with_parts(package: m.ServicePackage, targets: Targets) -> m.ServicePackage:
    """Return the package of a service with the modules that some targets need.

    `package` has the modules of boto3.
    """
    return replace(package, modules=tuple(_modules(package, targets)))


def _modules(package: m.ServicePackage, targets: Targets) -> Iterator[m.Module]:
    unneeded: set[str] = set()
    if targets.first.part:  # without boto3
        unneeded.update((*_CLASSES, *_RESOURCE_CLASSES))
        if not any(target.resource_call for target in targets.members):
            unneeded.update(_RESOURCE_SHAPES)
    yield from (module for module in package.modules if module.name not in unneeded)
    for target in targets.members:
        if target.part:
            yield from _Part(package, target).modules()


class _Part:
    """The part of a service's package that has the classes of an asynchronous library."""

    def __init__(self, package: m.ServicePackage, target: Target) -> None:
        self._target = target
        names = (*_CLASSES, *(_RESOURCE_CLASSES if target.resource_call else ()))
        self._classes = [module for module in package.modules if module.name in names]
        quirks = quirks_of(package.service_name)
        self._injected, self._texts = quirks.injected_actions, quirks.async_texts
        self._sentences = quirks.async_sentences
        self._shapes = [
            module
            for module in package.of_kind(m.ShapesModule)
            if module.name in (m.RESPONSES, m.RESOURCE_RESPONSES)
        ]
        definitions = {
            Symbol(module.name, definition.name): definition
            for module in self._shapes
            for definition in module.definitions
            if not isinstance(definition, Reexport)
        }
        moved = with_dependents(target.replaced, definitions, target.module)
        self._own = frozenset(moved).intersection(definitions)
        classes = (symbol for module in self._classes for symbol in _classes_of(module))
        moved |= {symbol: Symbol(target.module(symbol.module), symbol.name) for symbol in classes}
        self._relocation = Relocation(moved)

    def modules(self) -> Iterator[m.Module]:
        """Yield the modules."""
        for shapes in self._shapes:
            definitions = tuple(self._definitions(shapes))
            if definitions:
                yield m.ShapesModule(self._target.module(shapes.name), definitions)
        for module in self._classes:
            yield self._module(module, self._target.module(module.name))

    def _definitions(self, module: m.ShapesModule) -> Iterator[Definition]:
        for found in module.definitions:
            if not isinstance(found, Reexport) and Symbol(module.name, found.name) in self._own:
                yield self._relocation.definition(found)

    def _module(self, module: m.Module, name: str) -> m.Module:
        match module:
            case m.ClientModule(client=client):
                return m.ClientModule(name, self._client(client))
            case m.PaginatorsModule(classes=classes):
                # `paginate` is a plain method: it returns an asynchronous iterator.
                return m.PaginatorsModule(name, tuple(map(self._relocation.named_class, classes)))
            case m.WaitersModule(classes=classes):
                return m.WaitersModule(name, tuple(map(self._waiter, classes)))
            case m.ResourcesModule(resources=resources):
                return m.ResourcesModule(name, self._resources(resources))
            case _:
                raise AssertionError(module)

    def _client(self, client: m.ClientDef) -> m.ClientDef:
        moved = self._relocation.symbol
        transfers = {method.name: method for method in (*client.transfers, *client.async_transfers)}
        if not self._target.resource_call:
            transfers = {}
        # `__getattr__` of an asynchronous client finds nothing (aiobotocore/client.py).
        own = (method for method in client.methods if not method.is_old_name)
        return replace(
            client,
            methods=self._awaited(own),
            paginators={name: moved(symbol) for name, symbol in client.paginators.items()},
            waiters={name: moved(symbol) for name, symbol in client.waiters.items()},
            additions=self._awaited(client.additions),
            transfers=self._awaited(map(self._described, transfers.values())),
            async_transfers=(),
        )

    def _waiter(self, waiter: NamedClass) -> NamedClass:
        """Return a waiter. Its `wait` returns the last response (aiobotocore/waiter.py)."""
        (method,) = self._awaited((waiter.method,))
        if waiter.last_response is not None:
            method = _returning(method, self._relocation.annotation(waiter.last_response))
        return replace(waiter, method=method)

    def _resources(self, resources: ResourcesDef) -> ResourcesDef:
        return replace(
            resources,
            client=self._relocation.symbol(resources.client),
            resources=tuple(map(self._resource, resources.resources)),
            collections=tuple(map(self._collection, resources.collections)),
        )

    def _resource(self, resource: ResourceDef) -> ResourceDef:
        problems = {
            xform_name(action.action): action.async_problem
            for action in self._injected
            if action.async_problem and resource.class_name.endswith(action.resource)
        }
        return replace(
            resource,
            properties=tuple(map(self._property, resource.properties)),
            methods=tuple(
                _without_await(method, problems[method.name]) if method.name in problems else method
                for method in self._awaited(map(self._described, resource.methods))
            ),
        )

    def _collection(self, collection: CollectionDef) -> CollectionDef:
        return replace(
            collection,
            element=self._relocation.symbol(collection.element),
            methods=self._awaited(collection.methods),
        )

    def _property(self, found: PropertyDef) -> PropertyDef:
        """Return a property. An attribute is a coroutine, because it may have to be loaded.

        A reference is still that of boto3, which calls an asynchronous function without awaiting it
        (boto3/resources/response.py, ResourceHandler).
        """
        if found.kind is PropertyKind.REFERENCE:
            problem = _NO_REFERENCE.format(_resource_in(found.annotation))
            return replace(found, annotation=s.NONE, deprecated=problem)
        return replace(
            found,
            annotation=self._relocation.annotation(found.annotation),
            is_async=found.kind is PropertyKind.ATTRIBUTE,
        )

    def _described(self, method: Method) -> Method:
        """Return a method with the texts about what the library does in another way."""
        summary = method.documentation.summary
        for each in self._sentences:
            summary = summary.replace(each.sentence, each.text)
        method = replace(method, documentation=replace(method.documentation, summary=summary))
        texts = {each.parameter: each.text for each in self._texts if method.name in each.methods}
        signatures = (_with_texts(signature, texts) for signature in method.signatures)
        return replace(method, signatures=tuple(signatures)) if texts else method

    def _awaited(self, methods: Iterable[Method]) -> tuple[Method, ...]:
        return tuple(
            replace(self._relocation.method(method), is_async=method.name not in _PLAIN)
            for method in methods
        )


def _with_texts(signature: Signature, texts: Mapping[str, str]) -> Signature:
    """Return a signature with other texts about some parameters, unless they have none."""
    positional = (
        replace(each, documentation=each.documentation and texts.get(each.name, each.documentation))
        for each in signature.positional
    )
    return replace(signature, positional=tuple(positional))


def _without_await(method: Method, problem: str) -> Method:
    """Return a method that an asynchronous library does not await, with the reason."""
    return replace(_returning(method, s.ANY), deprecated=problem, is_async=False)


def _returning(method: Method, returns: Annotation) -> Method:
    signatures = tuple(replace(each, returns=returns) for each in method.signatures)
    return replace(method, signatures=signatures)


def _resource_in(annotation: Annotation) -> str:
    """Return the name of the resource that a reference names: `Vpc`, `list[Vpc] | None`."""
    match annotation:
        case Name(symbol):
            return symbol.name
        case Generic(_, arguments) | Union(arguments):
            return _resource_in(arguments[0])
        case _:
            raise AssertionError(annotation)


def _classes_of(module: m.Module) -> Iterator[Symbol]:
    """Yield the symbols of the classes that a module defines."""
    match module:
        case m.ClientModule(name, client):
            yield Symbol(name, client.class_name)
        case m.PaginatorsModule(name, classes) | m.WaitersModule(name, classes):
            yield from (Symbol(name, named.class_name) for named in classes)
        case m.ResourcesModule(name, resources):
            yield from (Symbol(name, each.class_name) for each in resources.resources)
            for collection in resources.collections:
                yield Symbol(name, collection.class_name)
                yield Symbol(name, collection.manager_name)
