"""The client modules: the service's own, and the one of its resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botowright.ir.annotations import LiteralOf
from botowright.ir.symbols import LITERAL
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
    from collections.abc import Mapping

    from botowright.ir.annotations import Symbol
    from botowright.ir.modules import ClientDef, ClientModule, ServicePackage
    from botowright.ir.targets import GeneratedPackage

_PHANTOMS = ("_add_response", "_add_client_error")  # as in the overlay of botocore.stub
# The names that every client's class body has, besides its methods.
_OWN_NAMES = ("exceptions", "property", "get_paginator", "get_waiter")


def client_module(package: GeneratedPackage, service: ServicePackage, module: ClientModule) -> str:
    """Return the text of the stub of a client."""
    scope = _client_scope(package, module)
    return render(
        f"service/{module.name.removeprefix('.')}.pyi.jinja",
        service=service,
        target=package.target,
        imports=scope.import_lines(),
        **_client_class(module.client, a.Spelling(scope)),
    )


def _client_scope(package: GeneratedPackage, module: ClientModule) -> Scope:
    client = module.client
    methods = (*client.methods, *client.additions)
    return Scope(
        package,
        module.name,
        defined=[client.class_name],
        taken=[*_OWN_NAMES, *(method.name for method in methods)],
        used={
            client.exceptions,
            BASE_CLIENT,
            *symbols_of_methods(methods),
            *_getter_symbols(client.paginators),
            *_getter_symbols(client.waiters),
            *presigned_symbols(client.presigned),
            *_stubber_types(client),
        },
    )


def _client_class(client: ClientDef, spelling: a.Spelling) -> dict[str, Any]:
    """Return the values of the template of a client class."""
    spell = spelling.scope.spell
    methods = (*client.methods, *client.additions)
    phantoms = zip(_PHANTOMS, _stubber_types(client), strict=False)
    return {
        "header": in_brackets(
            f"class {identifier(client.class_name)}(", [spell(BASE_CLIENT)], "):"
        ),
        "documentation": docstring_lines(client.documentation, INDENT),
        "exceptions": _attribute("exceptions", spell(client.exceptions)),
        "methods": [method_text(method, spelling) for method in methods],
        "paginator_getters": _getters(
            "get_paginator", "operation_name", client.paginators, spelling
        ),
        "waiter_getters": _getters("get_waiter", "waiter_name", client.waiters, spelling),
        "presigned": presigned_signatures(client.presigned, spelling),
        "phantoms": [_attribute(name, spell(symbol)) for name, symbol in phantoms],
    }


def _attribute(name: str, spelled_type: str) -> SignatureText:
    return SignatureText(name, tail_text(name, (), Atom(spelled_type)))


def _stubber_types(client: ClientDef) -> tuple[Symbol, ...]:
    """Return the types of a client's phantoms: at run time it has no such attributes."""
    return stubber_symbols(client.class_name)[: len(_PHANTOMS)] if client.is_stubbed else ()


def _getter_symbols(classes: Mapping[str, Symbol]) -> set[Symbol]:
    if not classes:
        return set()
    symbols = {*classes.values(), LITERAL}
    return symbols | {a.OVERLOAD} if len(classes) > 1 else symbols


def _getters(
    method: str, parameter: str, classes: Mapping[str, Symbol], spelling: a.Spelling
) -> list[SignatureText]:
    """Return the signatures of a getter: one for each name."""
    decorators = overload_decorators(len(classes), spelling)
    texts = []
    for key, symbol in classes.items():
        name = ParameterText(parameter, spelling.text(LiteralOf((key,))))
        tail = tail_text(method, (name,), Atom(spelling.scope.spell(symbol)))
        texts.append(SignatureText(method, tail, decorators))
    return texts
