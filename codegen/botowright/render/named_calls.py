"""Methods that take the name of an operation, e.g. `generate_presigned_url`: an overload for each.

`stubber.py` has the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.annotations import Annotation, Generic, LiteralOf, Name, Symbol, Union
from botowright.ir.symbols import INT, LITERAL, MAPPING, NONE, STR
from botowright.render import annotations as a
from botowright.render.signatures import (
    ParameterText,
    SignatureText,
    overload_decorators,
    tail_text,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.ir.definitions import NamedCall

OPTIONAL_STR = Union((STR, NONE))
# The parameters of an operation that takes none.
NOTHING = Generic(MAPPING, (STR, Name(a.NEVER)))


def presigned_symbols(calls: Sequence[NamedCall]) -> set[Symbol]:
    """Return every symbol that the signatures of `generate_presigned_url` need."""
    return symbols_of_calls(calls) if calls else set()


def presigned_signatures(calls: Sequence[NamedCall], spelling: a.Spelling) -> list[SignatureText]:
    """Return the signatures of `generate_presigned_url` (botocore/signers.py)."""
    if not calls:
        return []
    # One of them has to fit the signature of the base class, which requires no parameters.
    may_require = any(not call.required for call in calls)
    overloads = Overloads("generate_presigned_url", len(calls), STR, spelling)
    return [
        overloads.signature(
            overloads.parameter("ClientMethod", LiteralOf(call.keys)),
            overloads.request("Params", call, required=call.required and may_require),
            overloads.parameter("ExpiresIn", INT, " = 3600"),
            overloads.parameter("HttpMethod", OPTIONAL_STR, " = None"),
        )
        for call in calls
    ]


def symbols_of_calls(calls: Sequence[NamedCall]) -> set[Symbol]:
    """Return every symbol that the signatures of some calls need."""
    symbols = {LITERAL, STR.symbol, INT.symbol, NONE.symbol}
    if len(calls) > 1:
        symbols.add(a.OVERLOAD)
    return symbols.union(*(a.symbols_in(call.request or NOTHING) for call in calls))


class Overloads:
    """The signatures of one method. Each has a line for each parameter."""

    def __init__(self, name: str, count: int, returns: Annotation, spelling: a.Spelling) -> None:
        self._name = name
        self._returns = spelling.text(returns)
        self._spelling = spelling
        self._decorators = overload_decorators(count, spelling)

    def signature(self, *parameters: ParameterText) -> SignatureText:
        """Return a signature."""
        tail = tail_text(self._name, parameters, self._returns, one_line=False)
        return SignatureText(self._name, tail, self._decorators)

    def parameter(self, name: str, annotation: Annotation, default: str = "") -> ParameterText:
        """Return a parameter."""
        return ParameterText(name, self._spelling.text(annotation), default)

    def request(self, name: str, call: NamedCall, *, required: bool) -> ParameterText:
        """Return the parameter that takes the parameters of an operation, as one dict."""
        request = call.request or NOTHING
        if required:
            return self.parameter(name, request)
        return self.parameter(name, Union((request, NONE)), " = None")
