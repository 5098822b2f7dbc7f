"""Methods → TypedDicts of their keyword arguments, for `**kwargs: Unpack[...]`.

The keyword arguments of an operation are its request type. The other methods take different ones:
a paginator and a waiter add a parameter, boto3 fills in some for a resource, and an S3 transfer has
its own. Each such method has a TypedDict with the parameters of its signature, so that both accept
the same values. No other module imports these, so a checker reads them only if a program does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from botowright.errors import assert_never
from botowright.ir.annotations import Symbol
from botowright.ir.definitions import TypedDictDef, TypedDictField
from botowright.ir.modules import (
    KWARGS,
    RESOURCE_KWARGS,
    RESOURCE_PAGINATORS,
    ClientModule,
    ErrorsModule,
    LiteralsModule,
    Module,
    PaginatorsModule,
    ResourcesModule,
    ShapesModule,
    StubberModule,
    WaitersModule,
)
from botowright.translate.names import free_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.ir.definitions import Method, Signature
    from botowright.ir.resources import ResourcesDef

_SUFFIX = "Kwargs"
_KIND = re.compile(r"(?:Client|Paginator|Waiter|Collection)$")


def with_kwargs(modules: tuple[Module, ...]) -> tuple[Module, ...]:
    """Return the modules of a service, with those of the keyword arguments of its methods."""
    converted = [module for module in modules if module.name == RESOURCE_PAGINATORS]
    own = [module for module in modules if module.name != RESOURCE_PAGINATORS]
    kwargs = tuple(kwargs_of(_methods_of(own), KWARGS))
    if kwargs:
        modules = (*modules, ShapesModule(KWARGS, kwargs))
    if converted:
        kwargs = tuple(kwargs_of(_methods_of(converted), RESOURCE_KWARGS))
        modules = (*modules, ShapesModule(RESOURCE_KWARGS, kwargs))
    return modules


def kwargs_of(methods: Iterable[tuple[str, Method]], module: str) -> Iterator[TypedDictDef]:
    """Yield a TypedDict for each method that takes keywords. `methods` has the owner of each.

    Its name is the owner's, then the method's in CamelCase, then `Kwargs`. If an earlier method has
    the name, it gets an underscore. A quarter of the methods take the same keywords as an earlier
    one (`load` and `reload`, waiters that poll one operation): their types extend that one's type.
    """
    taken: set[str] = set()
    first: dict[object, Symbol] = {}
    for owner, method in methods:
        # The first overload has the documented names.
        fields = tuple(_fields(method.signatures[0]))
        if fields:
            name = free_name(kwargs_name(owner, method.name), taken)
            taken.add(name)
            # Compare annotations by identity: each is made once, and hashing one walks all of it.
            content = frozenset((f.key, id(f.annotation), f.required) for f in fields)
            same = first.setdefault(content, Symbol(module, name))
            # pyrefly and ty do not unpack an open TypedDict.
            if same.name == name:
                yield TypedDictDef(name, fields, closed=True)
            else:
                yield TypedDictDef(name, (), closed=True, extends=same)


def kwargs_name(owner: str, method: str) -> str:
    """Return the name of the TypedDict of a method, unless an earlier method has it.

    The owner is a class. A client, a paginator, a waiter and a collection count without their kind.
    """
    camel_case = "".join(word[:1].upper() + word[1:] for word in method.split("_"))
    return f"{_KIND.sub('', owner)}{camel_case}{_SUFFIX}"


def _fields(signature: Signature) -> Iterator[TypedDictField]:
    parameters = (*signature.positional, *signature.parameters, *signature.unspelled)
    for parameter in parameters:
        # The method has the documentation. A third copy would make all services 2 % larger.
        yield TypedDictField(parameter.name, parameter.annotation, parameter.required)


def _methods_of(modules: Iterable[Module]) -> Iterator[tuple[str, Method]]:
    """Yield the methods that have keyword arguments of their own, each with its owner's name.

    The operations of a client have a request type instead.
    """
    for module in modules:
        match module:
            case ClientModule(client=client):
                yield from ((client.class_name, method) for method in client.hand_written)
            case PaginatorsModule(classes=classes):
                yield from ((c.class_name, c.method) for c in classes)
            case WaitersModule(classes=classes):
                yield from ((c.class_name, c.method) for c in classes)
            case ResourcesModule(resources=resources):
                yield from _of_resources(resources)
            case LiteralsModule() | ShapesModule() | ErrorsModule() | StubberModule():
                pass
            case _:
                assert_never(module)


def _of_resources(resources: ResourcesDef) -> Iterator[tuple[str, Method]]:
    for resource in resources.resources:
        for method in resource.methods:
            yield resource.class_name, method
    for collection in resources.collections:
        for method in collection.methods:
            yield collection.class_name, method
