"""The client modules: the service's own, and the one of its resources."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botowright.ir.annotations import LiteralOf, Symbol
from botowright.ir.targets import BASE_CLIENT
from botowright.render import annotations as a
from botowright.render.environment import render
from botowright.render.layout import INDENT, Atom, identifier, in_brackets
from botowright.render.named_calls import presigned_signatures, presigned_symbols
from botowright.render.prose import docstring_lines
from botowright.render.scope import Scope
from botowright.render.signatures import (
    ParameterText,
    SignatureText,
    method_text,
    overload_decorators,
    symbols_of_methods,
    tail_text,
)
from botowright.render.stubber import stubber_symbols

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.ir.definitions import NamedClass
    from botowright.ir.modules import ClientDef, ConvertedDef, ServicePackage
    from botowright.ir.targets import GeneratedPackage

_PHANTOMS = ("_add_response", "_add_client_error")  # as in the overlay of botocore.stub
# The names that every client's class body has, besides its methods.
_OWN_NAMES = ("exceptions", "property", "get_paginator", "get_waiter")


@dataclass(frozen=True, slots=True)
class Getters:
    """The paginators and waiters of a client: the class of each, by its name."""

    paginators: dict[str, Symbol]
    waiters: dict[str, Symbol]


def client_module(package: GeneratedPackage, service: ServicePackage) -> str:
    """Return the text of a service's `client` stub."""
    getters = Getters(
        _classes(".paginators", service.paginators), _classes(".waiters", service.waiters)
    )
    return _client_module(package, ".client", service, service.client, getters)


def converted_client_module(
    package: GeneratedPackage, service: ServicePackage, converted: ConvertedDef
) -> str:
    """Return the text of the stub of the client that a resource has."""
    paginators = {
        **_classes(".paginators", converted.plain_paginators),
        **_classes(".resource_paginators", converted.paginators),
    }
    getters = Getters(dict(sorted(paginators.items())), _classes(".waiters", converted.waiters))
    return _client_module(package, ".resource_client", service, converted.client, getters)


def _classes(module: str, classes: Iterable[NamedClass]) -> dict[str, Symbol]:
    return {named.key: Symbol(module, named.class_name) for named in classes}


def _client_module(
    package: GeneratedPackage,
    module: str,
    service: ServicePackage,
    client: ClientDef,
    getters: Getters,
) -> str:
    scope = _client_scope(package, module, client, getters)
    return render(
        f"service/{module.removeprefix('.')}.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        **_client_class(client, getters, a.Spelling(scope)),
    )


def _client_scope(
    package: GeneratedPackage, module: str, client: ClientDef, getters: Getters
) -> Scope:
    methods = (*client.methods, *client.additions)
    return Scope(
        package,
        module,
        defined=[client.class_name],
        taken=[*_OWN_NAMES, *(method.name for method in methods)],
        used={
            _exceptions(client),
            BASE_CLIENT,
            *symbols_of_methods(methods),
            *_getter_symbols(getters.paginators),
            *_getter_symbols(getters.waiters),
            *presigned_symbols(client.presigned),
            *_stubber_types(client),
        },
    )


def _client_class(client: ClientDef, getters: Getters, spelling: a.Spelling) -> dict[str, Any]:
    """Return the values of the template of a client class."""
    spell = spelling.scope.spell
    methods = (*client.methods, *client.additions)
    phantoms = zip(_PHANTOMS, _stubber_types(client), strict=False)
    return {
        "header": in_brackets(
            f"class {identifier(client.class_name)}(", [spell(BASE_CLIENT)], "):"
        ),
        "documentation": docstring_lines(client.documentation, INDENT),
        "exceptions": _attribute("exceptions", spell(_exceptions(client))),
        "methods": [method_text(method, spelling) for method in methods],
        "paginator_getters": _getters(
            "get_paginator", "operation_name", getters.paginators, spelling
        ),
        "waiter_getters": _getters("get_waiter", "waiter_name", getters.waiters, spelling),
        "presigned": presigned_signatures(client.presigned, spelling),
        "phantoms": [_attribute(name, spell(symbol)) for name, symbol in phantoms],
    }


def _attribute(name: str, spelled_type: str) -> SignatureText:
    return SignatureText(name, tail_text(name, (), Atom(spelled_type)))


def _exceptions(client: ClientDef) -> Symbol:
    """Return the type of `client.exceptions`.

    It is in the module of the errors: a checker that sees no error does not read their names.
    """
    return Symbol(".errors", client.exceptions_name)


def _stubber_types(client: ClientDef) -> tuple[Symbol, ...]:
    """Return the types of a client's phantoms: at run time it has no such attributes."""
    return stubber_symbols(client)[: len(_PHANTOMS)] if client.is_stubbed else ()


def _getter_symbols(classes: dict[str, Symbol]) -> set[Symbol]:
    if not classes:
        return set()
    symbols = {*classes.values(), a.LITERAL}
    return symbols | {a.OVERLOAD} if len(classes) > 1 else symbols


def _getters(
    method: str, parameter: str, classes: dict[str, Symbol], spelling: a.Spelling
) -> list[SignatureText]:
    """Return the signatures of a getter: one for each name."""
    decorators = overload_decorators(len(classes), spelling)
    texts = []
    for key, symbol in classes.items():
        name = ParameterText(parameter, spelling.text(LiteralOf((key,))))
        tail = tail_text(method, (name,), Atom(spelling.scope.spell(symbol)))
        texts.append(SignatureText(method, tail, decorators))
    return texts
