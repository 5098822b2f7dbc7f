"""The class modules (client, errors, paginators, waiters): stubs beside a lazy module."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botowright.ir.annotations import Annotation, Generic, LiteralOf, Name, Symbol
from botowright.ir.targets import BASE_CLIENT, BASE_EXCEPTIONS, CLIENT_ERROR, PAGINATOR, WAITER
from botowright.render import annotations as a
from botowright.render.calls import presigned_signatures, presigned_symbols, stubber_symbols
from botowright.render.environment import render
from botowright.render.layout import INDENT, Atom, fits, identifier, in_brackets, on_lines, quoted
from botowright.render.prose import docstring_lines
from botowright.render.scope import Scope
from botowright.render.shapes import CallText, ClassText, symbols_used, typed_dict_text
from botowright.render.signatures import SignatureText

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from botowright.ir.definitions import ErrorDef, Method, NamedClass, Parameter, Signature
    from botowright.ir.modules import ClientDef, ConvertedDef, ServicePackage
    from botowright.ir.targets import GeneratedPackage

TYPE = Symbol("builtins", "type")

_PHANTOMS = ("_add_response", "_add_client_error")  # as in the overlay of botocore.stub
_NO_MESSAGE = "AWS has deprecated this operation."


@dataclass(frozen=True, slots=True)
class MethodText:
    """A method: each of its signatures, and the docstring that each carries."""

    signatures: list[SignatureText]
    documentation: list[str]


@dataclass(frozen=True, slots=True)
class HelperText:
    """A paginator or a waiter class."""

    key: str
    header: list[str]
    method: MethodText


@dataclass(frozen=True, slots=True)
class ErrorText:
    """A modelled exception: its response's type and the class."""

    name: str
    header: list[str]
    documentation: list[str]
    response_property: list[str]
    response: ClassText | CallText


def client_module(package: GeneratedPackage, service: ServicePackage) -> str:
    """Return the text of a service's `client` stub."""
    client = service.client
    getters = Getters(
        _symbols(".paginators", service.paginators), _symbols(".waiters", service.waiters)
    )
    scope = client_scope(package, ".client", client, getters)
    return render(
        "service/client.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        **client_class(client, getters, a.Spelling(scope)),
    )


def _exceptions(client: ClientDef) -> Symbol:
    """Return the type of `client.exceptions`.

    It stands among the errors: a checker that looks at no error does not read their names.
    """
    return Symbol(".errors", client.exceptions_name)


def converted_client_module(
    package: GeneratedPackage, service: ServicePackage, converted: ConvertedDef
) -> str:
    """Return the text of the stub of the client that a resource has."""
    paginators = {
        **_symbols(".paginators", converted.plain_paginators),
        **_symbols(".resource_paginators", converted.paginators),
    }
    getters = Getters(
        dict(sorted(paginators.items())),
        _symbols(".waiters", converted.waiters),
    )
    client = converted.client
    scope = client_scope(package, ".resource_client", client, getters)
    return render(
        "service/resource_client.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        **client_class(client, getters, a.Spelling(scope)),
    )


@dataclass(frozen=True, slots=True)
class Getters:
    """The paginators and waiters of a client: the name that is asked for, and the class."""

    paginators: dict[str, Symbol]
    waiters: dict[str, Symbol]


def _symbols(module: str, helpers: Iterable[NamedClass]) -> dict[str, Symbol]:
    return {helper.key: Symbol(module, helper.class_name) for helper in helpers}


def client_scope(
    package: GeneratedPackage, module: str, client: ClientDef, getters: Getters
) -> Scope:
    """Return the scope of a module with a client class."""
    methods = (*client.methods, *client.additions)
    used = {_exceptions(client), *symbols_of_methods(methods), BASE_CLIENT}
    used |= _getter_symbols(getters.paginators) | _getter_symbols(getters.waiters)
    used |= presigned_symbols(client.presigned) | set(_stubber(client))
    own_names = ["exceptions", "property", "get_paginator", "get_waiter"]
    own_names += [method.name for method in methods]
    return Scope(
        package,
        module,
        defined=[client.class_name],
        taken=own_names,
        used=used,
    )


def client_class(client: ClientDef, getters: Getters, spelling: a.Spelling) -> dict[str, Any]:
    """Return what the template of a client class asks for."""
    methods = (*client.methods, *client.additions)
    base = spelling.scope.spell(BASE_CLIENT)
    exceptions = spelling.scope.spell(_exceptions(client))
    return {
        "header": in_brackets(f"class {identifier(client.class_name)}(", [base], "):"),
        "exceptions": in_brackets("def exceptions(", ["self"], f") -> {exceptions}: ...", INDENT),
        "documentation": docstring_lines(client.documentation, INDENT),
        "methods": [method_text(method, spelling) for method in methods],
        "paginator_getters": _getters(
            "get_paginator", "operation_name", getters.paginators, spelling
        ),
        "waiter_getters": _getters("get_waiter", "waiter_name", getters.waiters, spelling),
        "presigned": presigned_signatures(client.presigned, spelling),
        "stubber": [
            in_brackets(
                f"def {name}(", ["self"], f") -> {spelling.scope.spell(symbol)}: ...", INDENT
            )
            for name, symbol in zip(_PHANTOMS, _stubber(client), strict=False)
        ],
    }


def _stubber(client: ClientDef) -> tuple[Symbol, ...]:
    """Return the types of a client's phantoms: at run time it has no such attributes."""
    return stubber_symbols(client)[: len(_PHANTOMS)] if client.is_stubbed else ()


def paginators_module(package: GeneratedPackage, service: ServicePackage) -> str:
    """Return the text of a service's `paginators` stub."""
    return _helpers_module(package, service, ".paginators", service.paginators, PAGINATOR)


def converted_paginators_module(
    package: GeneratedPackage, service: ServicePackage, converted: ConvertedDef
) -> str:
    """Return the text of the stub of the paginators that differ for a resource's client."""
    paginators = converted.paginators
    return _helpers_module(package, service, ".resource_paginators", paginators, PAGINATOR)


def waiters_module(package: GeneratedPackage, service: ServicePackage) -> str:
    """Return the text of a service's `waiters` stub."""
    return _helpers_module(package, service, ".waiters", service.waiters, WAITER)


def errors_module(package: GeneratedPackage, service: ServicePackage) -> str:
    """Return the text of a service's `errors` stub."""
    responses = [error.response for error in service.errors]
    names = [error.name for error in service.errors]
    types = [Name(Symbol(".errors", name)) for name in names]
    scope = Scope(
        package,
        ".errors",
        defined=[service.client.exceptions_name, *names, *(r.name for r in responses)],
        # What the body of the exceptions class names, hides the errors' own names there.
        taken=["response", "property", *names],
        used={
            *symbols_used(responses),
            BASE_EXCEPTIONS,
            *([CLIENT_ERROR, TYPE] if types else []),
            *(name.symbol for name in types),
        },
    )
    spelling = a.Spelling(scope)
    return render(
        "service/errors.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        base_exceptions=scope.spell(BASE_EXCEPTIONS),
        exceptions=[
            line
            for name, annotation in zip(names, types, strict=True)
            for line in on_lines(
                f"{name}: ", spelling.text(Generic(TYPE, (annotation,))), "", INDENT
            )
        ],
        errors=[_error_text(error, spelling) for error in service.errors],
    )


def _error_text(error: ErrorDef, spelling: a.Spelling) -> ErrorText:
    return ErrorText(
        name=error.name,
        header=in_brackets(
            f"class {identifier(error.name)}(", [spelling.scope.spell(CLIENT_ERROR)], "):"
        ),
        documentation=docstring_lines(error.documentation, INDENT),
        response_property=in_brackets(
            "def response(", ["self"], f") -> {error.response.name}: ...", INDENT
        ),
        response=typed_dict_text(error.response, spelling, stub=True),
    )


def _helpers_module(
    package: GeneratedPackage,
    service: ServicePackage,
    module: str,
    classes: Sequence[NamedClass],
    base: Symbol,
) -> str:
    used = symbols_of_methods(c.method for c in classes) | {base}
    scope = Scope(
        package,
        module,
        defined=[helper.class_name for helper in classes],
        taken=[helper.method.name for helper in classes[:1]],
        used=used,
    )
    spelling = a.Spelling(scope)
    return render(
        f"service{module.replace('.', '/')}.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        classes=[
            HelperText(
                key=helper.key,
                header=in_brackets(
                    f"class {identifier(helper.class_name)}(", [scope.spell(base)], "):"
                ),
                method=method_text(helper.method, spelling),
            )
            for helper in classes
        ],
    )


def symbols_of_methods(methods: Iterable[Method]) -> set[Symbol]:
    """Return every symbol that the signatures of some methods need."""
    annotations: list[Annotation] = []
    symbols: set[Symbol] = set()
    for method in methods:
        if len(method.signatures) > 1:
            symbols.add(a.OVERLOAD)
        if method.deprecated is not None:
            symbols.add(a.DEPRECATED)
        if method.overrides:
            symbols.add(a.OVERRIDE)
        for signature in method.signatures:
            annotations.append(signature.returns)
            for parameters in (signature.positional, signature.parameters):
                annotations.extend(parameter.annotation for parameter in parameters)
            if signature.rest is not None:
                annotations.append(signature.rest)
    return symbols | a.symbols_in(*annotations)


def _getter_symbols(classes: dict[str, Symbol]) -> set[Symbol]:
    if not classes:
        return set()
    symbols = {*classes.values(), a.LITERAL}
    return symbols | {a.OVERLOAD} if len(classes) > 1 else symbols


def _getters(
    method: str, parameter: str, classes: dict[str, Symbol], spelling: a.Spelling
) -> list[SignatureText]:
    """Return a getter's signatures, one for each name. A lone overload is an error (PEP 484)."""
    decorators = [f"{INDENT}@{spelling.scope.spell(a.OVERLOAD)}"] if len(classes) > 1 else []
    texts = []
    for key, symbol in classes.items():
        literal = spelling.text(LiteralOf((key,)))
        returns = spelling.scope.spell(symbol)
        lines = in_brackets(
            f"def {method}(",
            ["self", f"{parameter}: {literal.flat}"],
            f") -> {returns}: ...",
            INDENT,
        )
        if len(lines) > 1:
            argument = on_lines(f"{parameter}: ", literal, ",", INDENT * 2)
            lines = [*lines[:2], *argument, *on_lines(") -> ", Atom(returns), ": ...", INDENT)]
        texts.append(SignatureText(decorators, lines))
    return texts


def method_text(method: Method, spelling: a.Spelling) -> MethodText:
    """Return a method as text, in a class."""
    name, decorators = identifier(method.name), _decorators(method, spelling)
    documentation = docstring_lines(method.documentation, INDENT * 2)
    end = end_of_signature(documentation)
    return MethodText(
        signatures=[
            SignatureText(decorators, _signature_lines(name, signature, spelling, end))
            for signature in method.signatures
        ],
        documentation=documentation,
    )


def end_of_signature(documentation: Sequence[str]) -> str:
    """Return what follows a signature on its line: the docstring is a body of its own."""
    return ":" if documentation else ": ..."


def _decorators(method: Method, spelling: a.Spelling) -> list[str]:
    lines = []
    if len(method.signatures) > 1:
        lines.append(f"{INDENT}@{spelling.scope.spell(a.OVERLOAD)}")
    if method.overrides:
        lines.append(f"{INDENT}@{spelling.scope.spell(a.OVERRIDE)}")
    if method.deprecated is not None:
        message = quoted(method.deprecated or _NO_MESSAGE)
        name = spelling.scope.spell(a.DEPRECATED)
        line = f"{INDENT}@{name}({message})"
        if fits(line):
            lines.append(line)
        else:
            lines += [f"{INDENT}@{name}(", f"{INDENT}{INDENT}{message}", f"{INDENT})"]
    return lines


def _signature_lines(name: str, signature: Signature, spelling: a.Spelling, end: str) -> list[str]:
    returns = spelling.text(signature.returns)
    parameters = _parameter_lines(signature.parameters, spelling)
    if parameters:
        parameters.insert(0, f"{INDENT * 2}*,")
    if signature.rest is not None:
        rest = "kwargs"
        while any(parameter.name == rest for parameter in signature.parameters):
            rest += "_"
        parameters += on_lines(f"**{rest}: ", spelling.text(signature.rest), ",", INDENT * 2)
    if not parameters:
        asked = [
            f"{identifier(p.name)}: {spelling.text(p.annotation).flat}{_default(p)}"
            for p in signature.positional
        ]
        lines = in_brackets(f"def {name}(", ["self", *asked], f") -> {returns.flat}{end}", INDENT)
        if not asked or all(map(fits, lines)):
            return lines
    return [
        f"{INDENT}def {name}(",
        f"{INDENT * 2}self,",
        *_parameter_lines(signature.positional, spelling),
        *parameters,
        *on_lines(") -> ", returns, end, INDENT),
    ]


def _parameter_lines(parameters: Iterable[Parameter], spelling: a.Spelling) -> list[str]:
    return [
        line
        for parameter in parameters
        for line in on_lines(
            f"{identifier(parameter.name)}: ",
            spelling.text(parameter.annotation),
            f"{_default(parameter)},",
            INDENT * 2,
        )
    ]


def _default(parameter: Parameter) -> str:
    return "" if parameter.required else f" = {parameter.default}"
