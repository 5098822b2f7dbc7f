"""The client modules: the service's own, and the one of its resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from botowright.ir import modules
from botowright.ir.annotations import LiteralOf
from botowright.ir.symbols import LITERAL
from botowright.ir.targets import BASE_CLIENT
from botowright.render import annotations as a
from botowright.render.environment import render
from botowright.render.layout import INDENT, Atom, identifier, in_brackets, quoted
from botowright.render.named_calls import presigned_signatures, presigned_symbols
from botowright.render.prose import client_docstring, section_docstring
from botowright.render.scope import Scope
from botowright.render.signatures import (
    ParameterText,
    SignatureText,
    at_the_ends,
    end_of_signature,
    method_text,
    overload_decorators,
    symbols_of_methods,
    tail_text,
)
from botowright.render.stubber import stubber_symbols

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from botowright.ir.annotations import Symbol
    from botowright.ir.modules import ClientDef, ClientModule, ServicePackage
    from botowright.ir.targets import GeneratedPackage

_PHANTOMS = ("_add_response", "_add_client_error")  # as in the overlay of botocore.stub
# The names that every client's class body has, besides its methods.
_OWN_NAMES = ("exceptions", "property", "get_paginator", "get_waiter")


class Getter(NamedTuple):
    """A method that returns an object for a name."""

    title: str
    name: str
    parameter: str
    summary: str


_PAGINATORS = Getter(
    "Paginators",
    "get_paginator",
    "operation_name",
    "Return a paginator, which calls a method for each page of its results.",
)
_WAITERS = Getter(
    "Waiters",
    "get_waiter",
    "waiter_name",
    "Return a waiter, which calls a method until a resource has a certain state.",
)


def client_module(package: GeneratedPackage, service: ServicePackage, module: ClientModule) -> str:
    """Return the text of the stub of a client."""
    scope = _client_scope(package, module)
    return render(
        f"service/{modules.file_name(module.name)}.pyi.jinja",
        service=service,
        target=package.target,
        imports=scope.import_lines(),
        **_client_class(
            module.client,
            a.Spelling(scope),
            list(_guide(package, service, module)),
            is_async=package.target.is_async,
        ),
    )


def _guide(
    package: GeneratedPackage, service: ServicePackage, module: ClientModule
) -> Iterator[str]:
    """Yield the last lines of the docstring of a client: an example, and where its types are."""
    name, client, target = quoted(service.service_name), module.client, package.target
    is_own = modules.without_part(module.name) == modules.CLIENT
    statement = target.client_statement if is_own else target.resource_client_statement
    yield from ("Example:", f"{INDENT}{statement.format(name)}", "")
    existing = {module.name for module in service.modules}
    if is_own and modules.REQUESTS in existing:
        yield f"- Requests to fill in: `{package.module_name(modules.REQUESTS)}`"
    if is_own and modules.RESPONSES in existing:
        yield f"- Responses: `{package.module_name(modules.RESPONSES)}`"
    yield f"- Errors: `client.exceptions`, with types in `{package.module_name(modules.ERRORS)}`"
    for getter, classes in ((_PAGINATORS, client.paginators), (_WAITERS, client.waiters)):
        if classes:
            yield f"- {getter.title}: `client.{getter.name}({_example(classes)})`"


def _example(classes: Mapping[str, Symbol]) -> str:
    """Return a name that a getter takes, if possible that of a method that lists something."""
    return quoted(min(classes, key=lambda name: not name.startswith("list_")))


def _client_scope(package: GeneratedPackage, module: ClientModule) -> Scope:
    client = module.client
    methods = client.all_methods
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


def _client_class(
    client: ClientDef, spelling: a.Spelling, guide: Sequence[str], *, is_async: bool
) -> dict[str, Any]:
    """Return the values of the template of a client class."""
    spell = spelling.scope.spell
    methods = client.all_methods
    documented = client.documentation
    is_documented = bool(documented.summary or documented.link)
    documentation = client_docstring(documented, guide) if is_documented else []
    phantoms = zip(_PHANTOMS, _stubber_types(client), strict=False)
    return {
        "header": in_brackets(
            f"class {identifier(client.class_name)}(", [spell(BASE_CLIENT)], "):"
        ),
        "documentation": documentation,
        "exceptions": _attribute("exceptions", spell(client.exceptions)),
        "methods": [method_text(method, spelling) for method in methods],
        "overloads": [
            _getters(_PAGINATORS, client.paginators, spelling, is_documented=is_documented),
            _getters(_WAITERS, client.waiters, spelling, is_documented=is_documented),
            presigned_signatures(
                client.presigned, spelling, is_documented=is_documented, is_async=is_async
            ),
        ],
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
    getter: Getter, classes: Mapping[str, Symbol], spelling: a.Spelling, *, is_documented: bool
) -> list[SignatureText]:
    """Return the signatures of a getter: one for each name."""
    decorators = overload_decorators(len(classes), spelling)
    if not classes:
        return []
    arguments = {getter.parameter: f"The name, such as {_example(classes)}."}
    docstring = section_docstring(getter.summary, arguments) if is_documented else []
    texts = []
    for (key, symbol), documentation in zip(
        classes.items(), at_the_ends(docstring, len(classes)), strict=True
    ):
        name = ParameterText(getter.parameter, spelling.text(LiteralOf((key,))))
        returns, end = Atom(spelling.scope.spell(symbol)), end_of_signature(documentation)
        tail = tail_text(getter.name, (name,), returns, end)
        texts.append(SignatureText(getter.name, tail, decorators, documentation))
    return texts
