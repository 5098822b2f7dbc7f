"""Methods that take the name of an operation, e.g. `generate_presigned_url`: an overload for each.

`stubber.py` has the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.annotations import Annotation, Generic, LiteralOf, Name, Symbol, Union
from botowright.ir.symbols import INT, LITERAL, MAPPING, NONE, STR
from botowright.render import annotations as a
from botowright.render.prose import section_docstring
from botowright.render.signatures import (
    ParameterText,
    SignatureText,
    at_the_ends,
    end_of_signature,
    keyword_of,
    overload_decorators,
    tail_text,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.ir.definitions import NamedCall

OPTIONAL_STR = Union((STR, NONE))
_PRESIGNED = "Return a URL that calls a method. Who has it needs no credentials."
_PRESIGNED_ARGUMENTS = {
    "ClientMethod": "The name of the method that the URL calls.",
    "Params": "The parameters of the method.",
    "ExpiresIn": "How many seconds the URL is valid. The default is an hour.",
    "HttpMethod": "The HTTP method of the call. The default is that of the operation.",
}
# The parameters of an operation that takes none.
NOTHING = Generic(MAPPING, (STR, Name(a.NEVER)))


def presigned_symbols(calls: Sequence[NamedCall]) -> set[Symbol]:
    """Return every symbol that the signatures of `generate_presigned_url` need."""
    return symbols_of_calls(calls) if calls else set()


def presigned_signatures(
    calls: Sequence[NamedCall], spelling: a.Spelling, *, is_documented: bool, is_async: bool
) -> list[SignatureText]:
    """Return the signatures of `generate_presigned_url` (signers.py of botocore, aiobotocore)."""
    if not calls:
        return []
    # One of them has to fit the signature of the base class, which requires no parameters.
    may_require = any(not call.required for call in calls)
    overloads = Overloads("generate_presigned_url", len(calls), STR, spelling, is_async=is_async)
    docstring = section_docstring(_PRESIGNED, _PRESIGNED_ARGUMENTS) if is_documented else []
    return [
        overloads.signature(
            overloads.parameter("ClientMethod", LiteralOf(call.keys)),
            overloads.request("Params", call, required=call.required and may_require),
            overloads.parameter("ExpiresIn", INT, " = 3600"),
            overloads.parameter("HttpMethod", OPTIONAL_STR, " = None"),
            documentation=documentation,
        )
        for call, documentation in zip(calls, at_the_ends(docstring, len(calls)), strict=True)
    ]


def symbols_of_calls(calls: Sequence[NamedCall]) -> set[Symbol]:
    """Return every symbol that the signatures of some calls need."""
    symbols = {LITERAL, STR.symbol, INT.symbol, NONE.symbol}
    if len(calls) > 1:
        symbols.add(a.OVERLOAD)
    return symbols.union(*(a.symbols_in(call.request or NOTHING) for call in calls))


class Overloads:
    """The signatures of one method. Each has a line for each parameter."""

    def __init__(
        self,
        name: str,
        count: int,
        returns: Annotation,
        spelling: a.Spelling,
        *,
        is_async: bool = False,
    ) -> None:
        self._name = name
        self._keyword = keyword_of(is_async=is_async)
        self._returns = spelling.text(returns)
        self._spelling = spelling
        self._decorators = overload_decorators(count, spelling)

    def signature(
        self, *parameters: ParameterText, documentation: Sequence[str] = ()
    ) -> SignatureText:
        """Return a signature."""
        end = end_of_signature(documentation)
        tail = tail_text(self._name, parameters, self._returns, end, one_line=False)
        return SignatureText(self._name, tail, self._decorators, documentation, self._keyword)

    def parameter(self, name: str, annotation: Annotation, default: str = "") -> ParameterText:
        """Return a parameter."""
        return ParameterText(name, self._spelling.text(annotation), default)

    def request(self, name: str, call: NamedCall, *, required: bool) -> ParameterText:
        """Return the parameter that takes the parameters of an operation, as one dict."""
        request = call.request or NOTHING
        if required:
            return self.parameter(name, request)
        return self.parameter(name, Union((request, NONE)), " = None")
