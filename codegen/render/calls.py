"""Methods that are overloaded by the name of another: one signature for each operation."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from codegen.ir.annotations import Annotation, Generic, LiteralOf, Name, Symbol, Union
from codegen.render import annotations as a
from codegen.render.environment import render
from codegen.render.layout import INDENT, on_lines
from codegen.render.scope import Scope
from codegen.render.shapes import symbols_used, typed_dict_text
from codegen.render.signatures import SignatureText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from codegen.ir.definitions import NamedCall, StubbedCall
    from codegen.ir.modules import ClientDef, ServicePackage

ANY = Name(Symbol("typing", "Any"))
STR = Name(Symbol("builtins", "str"))
INT = Name(Symbol("builtins", "int"))
NONE = Name(Symbol("builtins", "None"))
MAPPING = Generic(Symbol("collections.abc", "Mapping"), (STR, ANY))
# What an operation takes that takes nothing.
NOTHING = Generic(MAPPING.origin, (STR, Name(Symbol("typing_extensions", "Never"))))
STUBBER = Symbol("botocore.stub", "Stubber")


_Parameter: TypeAlias = tuple[str, Annotation, str]  # its name, its type, its default

_OPTIONAL_STR = Union((STR, NONE))
_OPTIONAL_MAPPING = Union((MAPPING, NONE))
_BUILTINS = {STR.symbol, INT.symbol, NONE.symbol}


def stubber_symbols(client: ClientDef) -> tuple[Symbol, Symbol, Symbol]:
    """Return the types of a client's `add_response`, its `add_client_error` and its stubber."""
    name = client.class_name.removesuffix("Client")
    kinds = ("AddResponse", "AddClientError", "Stubber")
    add_response, add_client_error, stubber = (Symbol(".stubber", f"{name}{k}") for k in kinds)
    return add_response, add_client_error, stubber


def presigned_symbols(calls: Sequence[NamedCall]) -> set[Symbol]:
    """Return every symbol that the signatures of `generate_presigned_url` need."""
    return _symbols(calls) if calls else set()


def presigned_signatures(calls: Sequence[NamedCall], spelling: a.Spelling) -> list[SignatureText]:
    """Return the signatures of `generate_presigned_url` (botocore/signers.py)."""
    # One of them has to fit the signature of the base class, which requires no parameters.
    may_require = any(not call.required for call in calls)
    return [
        _signature(
            "generate_presigned_url",
            [
                ("ClientMethod", LiteralOf(call.keys), ""),
                _parameters("Params", call, required=call.required and may_require),
                ("ExpiresIn", INT, " = 3600"),
                ("HttpMethod", _OPTIONAL_STR, " = None"),
            ],
            STR,
            spelling,
            is_overload=len(calls) > 1,
        )
        for call in calls
    ]


def stubber_module(package: str, service: ServicePackage) -> str:
    """Return the text of a service's `stubber` stub."""
    calls = [stubbed.call for stubbed in service.stubbed]
    responses = [stubbed.response for stubbed in service.stubbed]
    own = stubber_symbols(service.client)
    add_response, add_client_error, stubber = own
    stubs = {Symbol(".stubber", response.name) for response in responses}
    used = {*_symbols(calls), *symbols_used(responses), *a.symbols_in(MAPPING), *own, *stubs}
    scope = Scope(
        package,
        ".stubber",
        defined=[*(response.name for response in responses), *(symbol.name for symbol in own)],
        # A key hides the type of its name in its class (dynamodb: ConsumedCapacity).
        taken={field.key for response in responses for field in response.fields},
        used={*used, STUBBER, a.TYPE_ALIAS},
        is_stub=True,
    )
    spelling = a.Spelling(scope)
    alias = spelling.text(Generic(STUBBER, (Name(add_response), Name(add_client_error))))
    is_overload = len(calls) > 1
    return render(
        "service/stubber.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        responses=[typed_dict_text(response, spelling, stub=True) for response in responses],
        add_response=add_response.name,
        add_client_error=add_client_error.name,
        response_signatures=[
            _response_signature(stubbed, spelling, is_overload=is_overload)
            for stubbed in service.stubbed
        ],
        error_signatures=[_error_signature(c, spelling, is_overload=is_overload) for c in calls],
        stubber=on_lines(f"{stubber.name}: {scope.spell(a.TYPE_ALIAS)} = ", alias, "", ""),
    )


def _response_signature(
    stubbed: StubbedCall, spelling: a.Spelling, *, is_overload: bool
) -> SignatureText:
    parameters: list[_Parameter] = [
        ("method", LiteralOf(stubbed.call.keys), ""),
        ("service_response", Name(Symbol(".stubber", stubbed.response.name)), ""),
        _parameters("expected_params", stubbed.call, required=False),
    ]
    return _signature("__call__", parameters, NONE, spelling, is_overload=is_overload)


def _error_signature(call: NamedCall, spelling: a.Spelling, *, is_overload: bool) -> SignatureText:
    parameters: list[_Parameter] = [
        ("method", LiteralOf(call.keys), ""),
        ("service_error_code", STR, ' = ""'),
        ("service_message", STR, ' = ""'),
        ("http_status_code", INT, " = 400"),
        ("service_error_meta", _OPTIONAL_MAPPING, " = None"),
        _parameters("expected_params", call, required=False),
        ("response_meta", _OPTIONAL_MAPPING, " = None"),
        ("modeled_fields", _OPTIONAL_MAPPING, " = None"),
    ]
    return _signature("__call__", parameters, NONE, spelling, is_overload=is_overload)


def _parameters(name: str, call: NamedCall, *, required: bool) -> _Parameter:
    request = call.request or NOTHING
    return (name, request, "") if required else (name, Union((request, NONE)), " = None")


def _symbols(calls: Sequence[NamedCall]) -> set[Symbol]:
    symbols = {a.LITERAL, STR.symbol, INT.symbol, NONE.symbol}
    if len(calls) > 1:
        symbols.add(a.OVERLOAD)
    return symbols.union(*(a.symbols_in(call.request or NOTHING) for call in calls))


def _signature(
    name: str,
    parameters: Sequence[_Parameter],
    returns: Annotation,
    spelling: a.Spelling,
    *,
    is_overload: bool,
) -> SignatureText:
    """Return a signature, with a line for each parameter."""
    lines = [
        line
        for parameter, annotation, default in parameters
        for line in on_lines(f"{parameter}: ", spelling.text(annotation), f"{default},", INDENT * 2)
    ]
    return SignatureText(
        [f"{INDENT}@{spelling.scope.spell(a.OVERLOAD)}"] if is_overload else [],
        [
            f"{INDENT}def {name}(",
            f"{INDENT * 2}self,",
            *lines,
            *on_lines(") -> ", spelling.text(returns), ": ...", INDENT),
        ],
    )
