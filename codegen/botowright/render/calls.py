"""Methods that are overloaded by the name of another: one signature for each operation."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from botowright.ir.annotations import Annotation, Generic, LiteralOf, Name, Symbol, Union
from botowright.ir.definitions import LiteralAlias, TypedDictDef, TypedDictField
from botowright.ir.targets import STUBBER
from botowright.render import annotations as a
from botowright.render.environment import render
from botowright.render.layout import INDENT, on_lines
from botowright.render.scope import Scope
from botowright.render.shapes import is_class, literal_lines, symbols_used, typed_dict_text
from botowright.render.signatures import SignatureText

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from botowright.ir.definitions import NamedCall, StubbedCall, StubberDef
    from botowright.ir.modules import ClientDef, ServicePackage
    from botowright.ir.targets import GeneratedPackage

ANY = Name(Symbol("typing", "Any"))
STR = Name(Symbol("builtins", "str"))
INT = Name(Symbol("builtins", "int"))
NONE = Name(Symbol("builtins", "None"))
MAPPING = Generic(Symbol("collections.abc", "Mapping"), (STR, ANY))
# What an operation takes that takes nothing.
NOTHING = Generic(MAPPING.origin, (STR, Name(Symbol("typing_extensions", "Never"))))
# Three parameters of each `add_client_error`: a fifth of its text.
META = Symbol(".stubber", "Meta")
# What every stubbed response may have: botocore does not look at it (botocore/stub.py).
STUB = Symbol(".stubber", "Stub")
_METADATA = Generic(MAPPING.origin, (STR, Name(Symbol("builtins", "object"))))
STUB_DEF = TypedDictDef(
    STUB.name, (TypedDictField("ResponseMetadata", _METADATA, required=False, read_only=True),)
)

_Parameter: TypeAlias = tuple[str, Annotation, str]  # its name, its type, its default

_OPTIONAL_STR = Union((STR, NONE))
_OPTIONAL_MAPPING = Union((MAPPING, NONE))
_BUILTINS = {STR.symbol, INT.symbol, NONE.symbol}


def stubber_symbols(client: ClientDef) -> tuple[Symbol, Symbol, Symbol]:
    """Return the types of a client's `add_response`, its `add_client_error` and its stubber."""
    add_response, add_client_error, stubber = (
        _stubber_symbol(client, kind) for kind in ("AddResponse", "AddClientError", "Stubber")
    )
    return add_response, add_client_error, stubber


def _stubber_symbol(client: ClientDef, kind: str) -> Symbol:
    return Symbol(".stubber", f"{client.class_name.removesuffix('Client')}{kind}")


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


def stubber_module(package: GeneratedPackage, service: ServicePackage, stubber: StubberDef) -> str:
    """Return the text of a service's `stubber` stub."""
    own = stubber_symbols(service.client)
    code = _stubber_symbol(service.client, "ErrorCode")
    codes = [LiteralAlias(code.name, stubber.codes)] if stubber.codes else []
    stubs = [_stub(call.response) for call in stubber.responses if call.response]
    scope = _stubber_scope(package, stubber, stubs, {*own, META, *([code] if codes else [])})
    spelling = a.Spelling(scope)
    add_response, add_client_error, alias = own
    type_alias = scope.spell(a.TYPE_ALIAS)
    bound = spelling.text(Generic(STUBBER, (Name(add_response), Name(add_client_error))))
    error_code = Union((Name(code), STR)) if codes else STR
    return render(
        "service/stubber.pyi.jinja",
        service=service,
        imports=scope.import_lines(),
        responses=[typed_dict_text(s, spelling, stub=True) for s in (STUB_DEF, *_once(stubs))],
        codes=[literal_lines(alias, scope) for alias in codes],
        add_response=add_response.name,
        add_client_error=add_client_error.name,
        response_signatures=[
            _response_signature(call, spelling, is_overload=len(stubber.responses) > 1)
            for call in stubber.responses
        ],
        error_signatures=[
            _error_signature(call, error_code, spelling, is_overload=len(stubber.errors) > 1)
            for call in stubber.errors
        ],
        meta=on_lines(f"{META.name}: {type_alias} = ", spelling.text(_OPTIONAL_MAPPING), "", ""),
        stubber=on_lines(f"{alias.name}: {type_alias} = ", bound, "", ""),
    )


def _stubber_scope(
    package: GeneratedPackage,
    stubber: StubberDef,
    stubs: Sequence[TypedDictDef],
    own: AbstractSet[Symbol],
) -> Scope:
    calls = [call.call for call in stubber.responses]
    all_stubs = (STUB_DEF, *stubs)
    return Scope(
        package,
        ".stubber",
        defined=[*(stub.name for stub in all_stubs), *(symbol.name for symbol in own)],
        # A key hides the type of its name in its class (dynamodb: ConsumedCapacity).
        taken={field.key for stub in stubs for field in stub.fields},
        used={
            *_symbols(calls),
            *_symbols(stubber.errors),
            *symbols_used(all_stubs),
            *a.symbols_in(MAPPING),
            *(Symbol(".stubber", stub.name) for stub in all_stubs),
            *own,
            STUBBER,
            a.TYPE_ALIAS,
        },
    )


def _stub(response: TypedDictDef) -> TypedDictDef:
    """Return a response that can be stubbed: only a class can extend another."""
    if is_class(response):
        return replace(response, extends=STUB)
    return replace(response, fields=(*response.fields, *STUB_DEF.fields))


def _once(stubs: Iterable[TypedDictDef]) -> Iterable[TypedDictDef]:
    """Return each stub once: operations may share an output."""
    return {stub.name: stub for stub in stubs}.values()


def _response_signature(
    stubbed: StubbedCall, spelling: a.Spelling, *, is_overload: bool
) -> SignatureText:
    response = Symbol(".stubber", stubbed.response.name) if stubbed.response else STUB
    parameters: list[_Parameter] = [
        ("method", LiteralOf(stubbed.call.keys), ""),
        ("service_response", Name(response), ""),
        _parameters("expected_params", stubbed.call, required=False),
    ]
    return _signature("__call__", parameters, NONE, spelling, is_overload=is_overload)


def _error_signature(
    call: NamedCall, error_code: Annotation, spelling: a.Spelling, *, is_overload: bool
) -> SignatureText:
    parameters: list[_Parameter] = [
        ("method", LiteralOf(call.keys), ""),
        ("service_error_code", error_code, ' = ""'),
        ("service_message", STR, ' = ""'),
        ("http_status_code", INT, " = 400"),
        ("service_error_meta", Name(META), " = None"),
        _parameters("expected_params", call, required=False),
        ("response_meta", Name(META), " = None"),
        ("modeled_fields", Name(META), " = None"),
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
