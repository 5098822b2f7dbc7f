"""The module `stubber`: the types of `Stubber.add_response` and `Stubber.add_client_error`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from botowright.ir import modules
from botowright.ir.annotations import Annotation, Generic, LiteralOf, Name, Symbol, Union
from botowright.ir.definitions import LiteralAlias, TypedDictDef, TypedDictField
from botowright.ir.symbols import ANY, INT, MAPPING, NONE, STR
from botowright.ir.targets import STUBBER
from botowright.render import annotations as a
from botowright.render.environment import render
from botowright.render.layout import on_lines
from botowright.render.named_calls import Overloads, symbols_of_calls
from botowright.render.scope import Scope
from botowright.render.shapes import is_class, literal_lines, symbols_used, typed_dict_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from collections.abc import Set as AbstractSet

    from botowright.ir.definitions import NamedCall, StubbedCall, StubberDef
    from botowright.ir.modules import ServicePackage, StubberModule
    from botowright.ir.targets import GeneratedPackage
    from botowright.render.signatures import SignatureText

# The type of three parameters of each `add_client_error`: the alias saves a fifth of the text.
META = Symbol(modules.STUBBER, "Meta")
_OPTIONAL_MAPPING = Union((Generic(MAPPING, (STR, ANY)), NONE))
# The keys that each stubbed response may have: botocore does not check them (botocore/stub.py).
STUB = Symbol(modules.STUBBER, "Stub")
_METADATA = Generic(MAPPING, (STR, Name(Symbol("builtins", "object"))))
STUB_DEF = TypedDictDef(
    STUB.name, (TypedDictField("ResponseMetadata", _METADATA, required=False, read_only=True),)
)


def stubber_symbols(client_name: str) -> tuple[Symbol, Symbol, Symbol]:
    """Return the types of a client's `add_response`, its `add_client_error` and its stubber."""
    add_response, add_client_error, stubber = (
        _stubber_symbol(client_name, kind) for kind in ("AddResponse", "AddClientError", "Stubber")
    )
    return add_response, add_client_error, stubber


def _stubber_symbol(client_name: str, kind: str) -> Symbol:
    return Symbol(modules.STUBBER, f"{client_name.removesuffix('Client')}{kind}")


def stubber_module(
    package: GeneratedPackage, service: ServicePackage, module: StubberModule
) -> str:
    """Return the text of a service's `stubber` stub."""
    stubber = module.stubber
    own = stubber_symbols(module.client_name)
    code = _stubber_symbol(module.client_name, "ErrorCode")
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
        response_signatures=_response_signatures(stubber.responses, spelling),
        error_signatures=_error_signatures(stubber.errors, error_code, spelling),
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
        modules.STUBBER,
        defined=[*(stub.name for stub in all_stubs), *(symbol.name for symbol in own)],
        # A key hides the type of its name in its class (dynamodb: ConsumedCapacity).
        taken={field.key for stub in stubs for field in stub.fields},
        used={
            *symbols_of_calls(calls),
            *symbols_of_calls(stubber.errors),
            *symbols_used(all_stubs),
            *a.symbols_in(_OPTIONAL_MAPPING),
            *(Symbol(modules.STUBBER, stub.name) for stub in all_stubs),
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


def _response_signatures(calls: Sequence[StubbedCall], spelling: a.Spelling) -> list[SignatureText]:
    overloads = Overloads("__call__", len(calls), NONE, spelling)
    return [
        overloads.signature(
            overloads.parameter("method", LiteralOf(stubbed.call.keys)),
            overloads.parameter("service_response", Name(_response_symbol(stubbed))),
            overloads.request("expected_params", stubbed.call, required=False),
        )
        for stubbed in calls
    ]


def _response_symbol(stubbed: StubbedCall) -> Symbol:
    return Symbol(modules.STUBBER, stubbed.response.name) if stubbed.response else STUB


def _error_signatures(
    calls: Sequence[NamedCall], error_code: Annotation, spelling: a.Spelling
) -> list[SignatureText]:
    overloads = Overloads("__call__", len(calls), NONE, spelling)
    parameter = overloads.parameter
    return [
        overloads.signature(
            parameter("method", LiteralOf(call.keys)),
            parameter("service_error_code", error_code, ' = ""'),
            parameter("service_message", STR, ' = ""'),
            parameter("http_status_code", INT, " = 400"),
            parameter("service_error_meta", Name(META), " = None"),
            overloads.request("expected_params", call, required=False),
            parameter("response_meta", Name(META), " = None"),
            parameter("modeled_fields", Name(META), " = None"),
        )
        for call in calls
    ]
