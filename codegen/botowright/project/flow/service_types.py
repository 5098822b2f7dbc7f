"""What the types of a service have: the methods, the attributes and the keys of their values.

A type is an annotation of the IR. So whatever the translation says about a method or a key holds
for the code of a project too, without a second copy of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from botocore import xform_name

from botowright.errors import ModelError
from botowright.ir.annotations import Generic, Name, Symbol, options_of
from botowright.ir.definitions import LiteralAlias, Reexport, TypedDictDef, UnionAlias
from botowright.ir.modules import (
    CLIENT,
    KWARGS,
    LITERALS,
    REQUESTS,
    RESOURCE_CLIENT,
    RESOURCE_KWARGS,
    RESOURCE_REQUESTS,
    RESOURCES,
    WAITERS,
    ClientModule,
    LiteralsModule,
    PaginatorsModule,
    ResourcesModule,
    ShapesModule,
    WaitersModule,
    part_of,
    without_part,
)
from botowright.ir.symbols import ANY, DICT, MAPPING, STR, TUPLE
from botowright.load.service import load_service
from botowright.project.flow.resource_parts import resource_parts
from botowright.project.uses import Services
from botowright.project.values import BoundMethod, Origin, Typed
from botowright.settings.options import NONE
from botowright.targets.chosen import targets_named
from botowright.translate.kwargs import kwargs_name
from botowright.translate.parts import with_parts
from botowright.translate.quirks import quirks_of
from botowright.translate.resource_models import ResourceCatalog
from botowright.translate.service import DEFAULT_OPTIONS, translate_service

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from botowright.ir.annotations import Annotation
    from botowright.ir.definitions import Definition, Method
    from botowright.ir.modules import ServicePackage
    from botowright.ir.resources import PropertyDef, ResourcesDef
    from botowright.load.service import ServiceDefinition
    from botowright.load.source import ModelSource, ServiceEntry
    from botowright.project.flow.resource_parts import Part
    from botowright.project.values import Value
    from botowright.settings.options import TranslationOptions

_BOTO3 = "boto3"
_META = ".meta"  # the module of `resource.meta`, as if we defined its class
STUBBER_TYPE = Name(Symbol("library", "Stubber"))  # of botocore
# Around a type that a program gets by `await`, and by `async with`.
COROUTINE = Symbol("collections.abc", "Coroutine")
CONTEXT = Symbol("contextlib", "AbstractAsyncContextManager")
_OPENED = {COROUTINE: "await", CONTEXT: "with"}
_TARGETS = targets_named(("boto3", "aioboto3"))
_MADE_BY_NAME = ("get_paginator", "get_waiter")
_OF_CLIENTS = (*_MADE_BY_NAME, "generate_presigned_url")
_SAME_COLLECTION = ("all", "limit", "page_size")
_MAPS = (DICT, MAPPING)


@dataclass(slots=True)
class ClassMembers:
    """The members of a class: its methods, and the types of its attributes."""

    methods: dict[str, Method] = field(default_factory=dict)
    attributes: dict[str, Annotation] = field(default_factory=dict)
    element: Annotation | None = None  # of a collection
    collection: Annotation | None = None  # that `all()` returns
    key: str | None = None  # of a paginator or a waiter: the name that its getter takes


class ServiceTypes:
    """The types of all services of a botocore. A service is translated when it is first needed.

    `options` are the choices about the types that the project has.
    """

    def __init__(
        self,
        source: ModelSource,
        entries: Iterable[ServiceEntry],
        options: TranslationOptions = DEFAULT_OPTIONS,
    ) -> None:
        self._source = source
        self._options = replace(options, documentation=NONE)
        self._entries = {entry.service_name: entry for entry in entries}
        self._spelled = Services(self._entries)
        self._input_names: dict[str, dict[str, str]] = {}
        self._packages: dict[str, ServicePackage | None] = {}
        self._with_parts: set[str] = set()
        self._parts: dict[str, dict[str, dict[str, Part]]] = {}
        self._classes: dict[str, dict[Symbol, ClassMembers]] = {}
        self._definitions: dict[str, dict[Symbol, Definition]] = {}

    @property
    def names(self) -> frozenset[str]:
        """The names of the services."""
        return frozenset(self._entries)

    @property
    def key(self) -> str:
        """A key of the types: it depends on the files of the models and on the options."""
        entries = ((e.service_name, e.api_version, e.stamps) for e in self._entries.values())
        return repr((self._source, self._options, sorted(entries)))

    def class_members(self, service: str) -> list[tuple[str, str, list[str]]]:
        """Return the names of the members of a service's client and resources.

        Each class is its module, its name, and its members.
        """
        return [
            (symbol.module, symbol.name, sorted({*members.methods, *members.attributes}))
            for symbol, members in self._members(service).items()
            if symbol.module in (CLIENT, RESOURCES) and members.element is None
        ]

    def of_module(self, name: str) -> str | None:
        """Return the service of a module's name: "bedrock-runtime" for "bedrock_runtime"."""
        return self._spelled.of_module(name)

    def package(self, service: str) -> ServicePackage | None:
        """Return the package of a service, None if its model cannot be used."""
        if service not in self._packages:
            self._packages[service] = self._translated(service)
        return self._packages[service]

    def client(self, service: str, library: str = _BOTO3) -> Typed | None:
        """Return the type of a service's client, of boto3 or of another library."""
        package = self.package(service)
        if package is None:
            return None
        return self.of_class(service, package.client.class_name, library)

    def resource(self, service: str, library: str = _BOTO3) -> Typed | None:
        """Return the type of a service's resource, None if it has none."""
        package = self.package(service)
        if package is None or package.service_resource is None:
            return None
        return self.of_class(service, package.service_resource, library)

    def resource_part(self, of: Typed, name: str) -> Part | None:
        """Return a part of a resource or of a collection, None for any other type."""
        self.package(of.service)  # which reads the parts
        for option in options_of(of.annotation):
            symbol = _symbol(option)
            if _kind(option) == RESOURCES and symbol is not None:
                return self._parts.get(of.service, {}).get(symbol.name, {}).get(name)
        return None

    def operation(self, of: BoundMethod) -> str | None:
        """Return the operation that a method calls: "list_objects" for `bucket.objects.all`.

        For a method of a client it is the method's own name, also if that is not an operation.
        """
        module = _kind(of.owner.annotation)
        if module == RESOURCES:
            part = self.resource_part(of.owner, of.name)
            return None if part is None else part.operation
        keys = [each.key for each in self.members(of.owner) if each.key is not None]
        if module == WAITERS:
            return None
        return keys[0] if keys else of.name

    def waiter(self, of: BoundMethod) -> str | None:
        """Return the name of the waiter whose method it is."""
        if _kind(of.owner.annotation) == WAITERS:
            return next((each.key for each in self.members(of.owner)), None)
        part = self.resource_part(of.owner, of.name)
        return None if part is None else part.waiter

    def is_added(self, of: BoundMethod) -> bool:
        """Return whether botocore or boto3 adds a method to a client, so no model has it."""
        package = self.package(of.owner.service)
        added = () if package is None else package.client.hand_written
        return any(each.name == of.name for each in added)

    def of_class(self, service: str, name: str, library: str = _BOTO3) -> Typed | None:
        """Return the type of a class by its name: of a client, a paginator or a resource."""
        target = _TARGETS.owner(library)
        part = "" if target is None else target.part
        if part:
            self._add_parts(service)
        named = (symbol for symbol in self._members(service) if symbol.name == name)
        symbol = next((each for each in named if part_of(each.module) == part), None)
        return None if symbol is None else Typed(service, Name(symbol))

    def asynchronous(self, of: Typed) -> Typed | None:
        """Return the class of asynchronous libraries that has the name of a class of boto3."""
        symbol = _symbol(of.annotation)
        return symbol and self.of_class(of.service, symbol.name, "aioboto3")

    def in_context(self, made: Typed) -> Typed:
        """Return what a function of a library makes: of an asynchronous one, a context manager."""
        symbol = _symbol(made.annotation)
        is_async = symbol is not None and part_of(symbol.module)
        return Typed(made.service, Generic(CONTEXT, (made.annotation,))) if is_async else made

    def of_client_class(self, name: str) -> Typed | None:
        """Return the type of a client by the name of its class: "S3Client"."""
        service = self._spelled.of_class(name)
        return None if service is None else self.of_class(service, name)

    def members(self, of: Typed) -> Iterator[ClassMembers]:
        """Yield the members of the classes that a type can be."""
        for option in options_of(of.annotation):
            symbol = _symbol(option)
            if symbol is not None and symbol in self._members(of.service):
                yield self._members(of.service)[symbol]

    def method(self, of: BoundMethod) -> Method | None:
        """Return the definition of a method."""
        found = (members.methods.get(of.name) for members in self.members(of.owner))
        return next(filter(None, found), None)

    def attribute(self, of: Typed, name: str) -> Iterator[Value]:
        """Yield the values of an attribute, or the method of that name."""
        for option in options_of(of.annotation):
            symbol = _symbol(option)
            if symbol is not None and _kind(option) == _META:
                if name == "client":
                    yield from self._typed(of.service, self._resource_client(of.service, symbol))
                continue
            members = None if symbol is None else self._members(of.service).get(symbol)
            if members is None:
                continue
            if name in members.attributes:
                origin = self._origin_of_attribute(of, name)
                yield Typed(of.service, members.attributes[name], origin)
            elif name in members.methods or name in (*_OF_CLIENTS, *_SAME_COLLECTION):
                yield BoundMethod(Typed(of.service, option), name)
            elif name == "meta" and _kind(option) == RESOURCES and symbol is not None:
                module = f"{symbol.module.removesuffix(RESOURCES)}{_META}"
                yield Typed(of.service, Name(Symbol(module, "ResourceMeta")))

    def result(self, of: BoundMethod, names: Iterable[str]) -> Iterator[Typed]:
        """Yield the results of a method. `names` are those of a paginator or a waiter."""
        service = of.owner.service
        if of.name in _MADE_BY_NAME:
            yield from self._made(of, names)
            return
        for members in self.members(of.owner):
            if of.name in members.methods:
                origin = self._origin(of)
                method = members.methods[of.name]
                for signature in method.signatures:
                    yield Typed(service, _awaitable(signature.returns, method), origin)
            elif of.name in _SAME_COLLECTION:
                yield from self._typed(service, members.collection)

    def element(self, of: Typed, key: int | str | None, *, is_indexed: bool) -> Iterator[Typed]:
        """Yield the elements of a type: in a loop, or by an index."""
        for option in options_of(of.annotation):
            annotation = self._element(of.service, option, key, is_indexed=is_indexed)
            yield from self._typed(of.service, annotation, _origin_below(of, option, key))

    def entries(self, of: Typed, method: str, key: str | None) -> Iterator[Typed]:
        """Yield the results of the methods of a dictionary: get, items, keys and values."""
        for option in options_of(of.annotation):
            if method == "get":
                annotation = self._element(of.service, option, key, is_indexed=True)
                yield from self._typed(of.service, annotation, _origin_below(of, option, key))
            elif isinstance(option, Generic) and option.origin in _MAPS:
                of_key, of_value = option.arguments
                elements = {"keys": of_key, "values": of_value}
                pair = Generic(TUPLE, (of_key, of_value))
                found = Generic(TUPLE, (elements.get(method, pair),))
                yield Typed(of.service, found, of.origin)

    def fields(self, of: Typed) -> dict[str, Annotation]:
        """Return the keys of a TypedDict or of a union of them, with their types."""
        found: dict[str, Annotation] = {}
        for option in options_of(of.annotation):
            for definition in self.typed_dicts(of.service, option):
                for each in definition.fields:
                    found.setdefault(each.key, each.annotation)
        return found

    def request(self, of: BoundMethod) -> Symbol | None:
        """Return the TypedDict of all keyword arguments of a method, None if it has none."""
        symbol = _symbol(of.owner.annotation)
        if symbol is None:
            return None
        service = of.owner.service
        kind = without_part(symbol.module)
        if kind in (CLIENT, RESOURCE_CLIENT) and of.name in self._inputs(service):
            front = RESOURCE_REQUESTS if kind == RESOURCE_CLIENT else REQUESTS
            name = self._inputs(service)[of.name]
            found = (Symbol(module, name) for module in (front, REQUESTS))
        else:
            owner = symbol.name.removesuffix("Manager")
            found = (Symbol(m, kwargs_name(owner, of.name)) for m in (RESOURCE_KWARGS, KWARGS))
        return next((each for each in found if self.definition(service, each)), None)

    def _inputs(self, service: str) -> dict[str, str]:
        """Return the names of the input shapes of a service, by the methods of its client."""
        if service not in self._input_names:
            definition = self._loaded(service)
            operations = () if definition is None else definition.callable_operations
            self._input_names[service] = {
                xform_name(operation.name): operation.input_shape.name
                for operation in operations
                if operation.input_shape is not None
            }
        return self._input_names[service]

    def definition(self, service: str, symbol: Symbol) -> Definition | None:
        """Return the definition of a shape's type, also if its module takes it from another one."""
        self._members(service)
        found = self._definitions[service].get(symbol)
        return self.definition(service, found.symbol) if isinstance(found, Reexport) else found

    def enum(self, service: str, symbol: Symbol) -> LiteralAlias | None:
        """Return the definition of an enum, None if the symbol is none."""
        package = self.package(service)
        if package is None or symbol.module != LITERALS:
            return None
        enums = (e for module in package.of_kind(LiteralsModule) for e in module.enums)
        return next((each for each in enums if each.name == symbol.name), None)

    def typed_dicts(self, service: str, option: Annotation) -> Iterator[TypedDictDef]:
        """Yield the definitions of a TypedDict, or of all TypedDicts of a union."""
        for definitions in self.typed_dict_options(service, option):
            yield from definitions

    def typed_dict_options(
        self, service: str, option: Annotation
    ) -> Iterator[tuple[TypedDictDef, ...]]:
        """Yield each TypedDict that a type can be, with those that it extends."""
        definition = self.definition(service, option.symbol) if isinstance(option, Name) else None
        if isinstance(definition, TypedDictDef):
            base = definition.extends
            more = () if base is None else tuple(self.typed_dicts(service, Name(base)))
            yield (definition, *more)
        elif isinstance(definition, UnionAlias):
            for symbol in definition.options:
                yield from self.typed_dict_options(service, Name(symbol))

    def _element(
        self, service: str, option: Annotation, key: int | str | None, *, is_indexed: bool
    ) -> Annotation | None:
        match option:
            case Generic(origin, arguments) if origin in _MAPS:
                return arguments[1 if is_indexed or key is not None else 0]
            case Generic(origin, arguments) if origin == TUPLE and isinstance(key, int):
                return arguments[key] if key < len(arguments) else arguments[0]
            case Generic(_, arguments):  # a list, or an iterator of pages
                return arguments[0]
            case Name(symbol) if symbol in self._members(service):
                return self._members(service)[symbol].element
            case _:
                fields = self.fields(Typed(service, option))
                return fields.get(key) if isinstance(key, str) else None

    def _made(self, of: BoundMethod, names: Iterable[str]) -> Iterator[Typed]:
        """Yield the paginators or the waiters of some names."""
        package = self.package(of.owner.service)
        clients = () if package is None else package.of_kind(ClientModule)
        for module in clients:
            if Name(Symbol(module.name, module.client.class_name)) == of.owner.annotation:
                is_paginator = of.name == "get_paginator"
                client = module.client
                made: Mapping[str, Symbol] = client.paginators if is_paginator else client.waiters
                for name in names:
                    if name in made:
                        yield Typed(of.owner.service, Name(made[name]))

    def _resource_client(self, service: str, meta: Symbol) -> Annotation | None:
        package = self.package(service)
        modules = () if package is None else package.of_kind(ResourcesModule)
        part = part_of(meta.module)
        clients = (Name(each.resources.client) for each in modules if part_of(each.name) == part)
        return next(clients, None)

    def _typed(
        self, service: str, annotation: Annotation | None, origin: Origin | None = None
    ) -> Iterator[Typed]:
        if annotation is not None and annotation not in (ANY, STR):
            yield Typed(service, annotation, origin)

    def _origin(self, method: BoundMethod) -> Origin | None:
        """Return the response that a method returns."""
        operation = self.operation(method)
        return None if operation is None else Origin("response", (operation,))

    def _origin_of_attribute(self, of: Typed, name: str) -> Origin | None:
        part = self.resource_part(of, name)
        return None if part is None or part.attribute is None else Origin("shape", part.attribute)

    def _translated(self, service: str) -> ServicePackage | None:
        definition = self._loaded(service)
        try:
            if definition is None:
                return None
            if definition.resources is not None:
                catalog = ResourceCatalog(definition, definition.resources, quirks_of(service))
                self._parts[service] = resource_parts(catalog)
            return translate_service(definition, self._options)
        except ModelError:
            return None  # `botowright build` and `sync` say why

    def _add_parts(self, service: str) -> None:
        """Add the classes of asynchronous libraries to the package of a service."""
        package = self.package(service)
        if package is not None and service not in self._with_parts:
            self._with_parts.add(service)
            self._packages[service] = with_parts(package, _TARGETS)
            self._classes.pop(service, None)  # which reads the definitions too

    def _loaded(self, service: str) -> ServiceDefinition | None:
        entry = self._entries.get(service)
        try:
            return None if entry is None else load_service(self._source, entry)
        except ModelError:
            return None

    def _members(self, service: str) -> dict[Symbol, ClassMembers]:
        """Return the classes of a service. Notes the definitions of its shapes' types."""
        if service not in self._classes:
            package = self.package(service)
            self._classes[service] = {} if package is None else dict(_classes(package))
            self._definitions[service] = {} if package is None else dict(_definitions(package))
        return self._classes[service]


def _origin_below(of: Typed, option: Annotation, key: int | str | None) -> Origin | None:
    """Return the place of an element: elements of lists and values of maps have no name."""
    is_container = isinstance(option, Generic)
    if of.origin is None or is_container or not isinstance(key, str):
        return of.origin
    return of.origin.member(key)


def _awaitable(annotation: Annotation, of: Method | PropertyDef) -> Annotation:
    """Return the type of a member before a program awaits it."""
    return Generic(COROUTINE, (annotation,)) if of.is_async else annotation


def opened(value: Typed, by: Literal["await", "with"] | None = None) -> Typed:
    """Return what `await` or `async with` makes of a value. Without `by`, the one that it needs."""
    match value.annotation:
        case Generic(origin, (inner,)) if origin in _OPENED and by in {None, _OPENED[origin]}:
            return Typed(value.service, inner, value.origin)
        case _:
            return value


def pending(value: Typed) -> Typed:
    """Return a value that a program gets by `await`."""
    match value.annotation:
        case Generic(origin) if origin == COROUTINE:
            return value
        case _:
            return Typed(value.service, Generic(COROUTINE, (value.annotation,)), value.origin)


def _kind(annotation: Annotation) -> str | None:
    """Return the module of a class, without the part of its library: ".client"."""
    symbol = _symbol(annotation)
    return None if symbol is None else without_part(symbol.module)


def _symbol(annotation: Annotation) -> Symbol | None:
    return annotation.symbol if isinstance(annotation, Name) else None


def _definitions(package: ServicePackage) -> Iterator[tuple[Symbol, Definition]]:
    for module in package.of_kind(ShapesModule):
        for definition in module.definitions:
            name = definition.symbol.name if isinstance(definition, Reexport) else definition.name
            yield Symbol(module.name, name), definition


def _classes(package: ServicePackage) -> Iterator[tuple[Symbol, ClassMembers]]:
    for module in package.of_kind(ClientModule):
        client = module.client
        methods = {each.name: each for each in client.all_methods}
        yield Symbol(module.name, client.class_name), ClassMembers(methods)
    named_modules: list[PaginatorsModule | WaitersModule] = [
        *package.of_kind(PaginatorsModule),
        *package.of_kind(WaitersModule),
    ]
    for named in named_modules:
        for each in named.classes:
            members = ClassMembers({each.method.name: each.method}, key=each.key)
            yield Symbol(named.name, each.class_name), members
    for resources in package.of_kind(ResourcesModule):
        yield from _resources(resources.name, resources.resources)


def _resources(module: str, of: ResourcesDef) -> Iterator[tuple[Symbol, ClassMembers]]:
    for resource in of.resources:
        methods = {each.name: each for each in resource.methods}
        attributes = {each.name: _awaitable(each.annotation, each) for each in resource.properties}
        yield Symbol(module, resource.class_name), ClassMembers(methods, attributes)
    for each in of.collections:
        methods = {method.name: method for method in each.methods}
        collection = Name(Symbol(module, each.class_name))
        members = ClassMembers(methods, {}, Name(each.element), collection)
        yield collection.symbol, members
        yield Symbol(module, each.manager_name), members
