"""Methods → TypedDicts of their keyword arguments, for `**kwargs: Unpack[...]`.

An operation's own request is `requests.X`. The other methods take something else: a paginator and a
waiter add a parameter, boto3 fills some in for a resource, and an S3 transfer has parameters of its
own. Each such method has a TypedDict with the parameters of its signature, so that both accept the
same values. No other module imports them, so a checker reads them only if a program does.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.ir.annotations import Symbol
from botowright.ir.definitions import TypedDictDef, TypedDictField
from botowright.translate import symbols as s
from botowright.translate.names import free_name

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.ir.definitions import Method, NamedClass, Signature
    from botowright.ir.modules import ClientDef, ServicePackage
    from botowright.ir.resources import ResourcesDef

_SUFFIX = "Kwargs"


def with_kwargs(package: ServicePackage) -> ServicePackage:
    """Return a service's package with the keyword arguments of its methods."""
    own = (
        *_of_client(package.client),
        *_of_helpers(package.paginators, package.waiters),
        *_of_resources(package.resources),
    )
    package = replace(package, kwargs=tuple(kwargs_of(own, s.KWARGS)))
    converted = package.converted
    if converted is None:
        return package
    paginators = tuple(kwargs_of(_of_helpers(converted.paginators, ()), s.RESOURCE_KWARGS))
    return replace(package, converted=replace(converted, kwargs=paginators))


def kwargs_of(methods: Iterable[tuple[str, Method]], module: str) -> Iterator[TypedDictDef]:
    """Yield a TypedDict for each method that takes keywords, with the name of its owner given.

    The name is the owner's, then the method's in CamelCase, then `Kwargs`. It gives way to one
    that is already taken, so the order of the methods decides. A quarter of the methods take the
    same keywords as an earlier one (`load` and `reload`, waiters that poll one operation): their
    types extend that one's.
    """
    taken: set[str] = set()
    first: dict[object, Symbol] = {}
    for owner, method in methods:
        # An overloaded method has the documented names first.
        fields = tuple(_fields(method.signatures[0]))
        if fields:
            name = free_name(f"{owner}{_camel_case(method.name)}{_SUFFIX}", taken)
            taken.add(name)
            # By identity: each annotation is made once, and a hash walks the whole of it.
            content = frozenset((f.key, id(f.annotation), f.required) for f in fields)
            same = first.setdefault(content, Symbol(module, name))
            # pyrefly and ty do not unpack an open TypedDict.
            if same.name == name:
                yield TypedDictDef(name, fields, closed=True)
            else:
                yield TypedDictDef(name, (), closed=True, extends=same)


def _fields(signature: Signature) -> Iterator[TypedDictField]:
    parameters = (*signature.positional, *signature.parameters, *signature.unspelled)
    for parameter in parameters:
        yield TypedDictField(parameter.name, parameter.annotation, parameter.required)


def _of_client(client: ClientDef) -> Iterator[tuple[str, Method]]:
    """Yield what botocore and boto3 add to a client; its operations have their requests."""
    for method in client.additions:
        yield client.class_name.removesuffix("Client"), method


def _of_helpers(
    paginators: Iterable[NamedClass], waiters: Iterable[NamedClass]
) -> Iterator[tuple[str, Method]]:
    for helpers, kind in ((paginators, "Paginator"), (waiters, "Waiter")):
        for helper in helpers:
            yield helper.class_name.removesuffix(kind), helper.method


def _of_resources(resources: ResourcesDef | None) -> Iterator[tuple[str, Method]]:
    if resources is None:
        return
    for resource in resources.resources:
        for method in resource.methods:
            yield resource.class_name, method
    for collection in resources.collections:
        for method in collection.methods:
            yield collection.class_name.removesuffix("Collection"), method


def _camel_case(method_name: str) -> str:
    return "".join(word[:1].upper() + word[1:] for word in method_name.split("_"))
