"""The uses of a function's parameters, as far as they tell the types."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project import terms
from botowright.project.expressions import term_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.project.flow.reading import FlowReader
    from botowright.project.terms import Term


@dataclass(frozen=True, slots=True)
class MethodCall:
    """A call of a method of a parameter: its keywords, and whether it passes anything else."""

    name: str
    keywords: frozenset[str]
    has_positional: bool
    is_whole: bool  # whether all keywords are known: there is no `**`
    is_awaited: bool


@dataclass(slots=True)
class ParameterUses:
    """The attributes of a parameter that a file reads, and its calls of methods."""

    attributes: set[str] = field(default_factory=set)
    calls: list[MethodCall] = field(default_factory=list)
    results: set[str] = field(default_factory=set)  # attributes of what the methods return

    @property
    def is_awaited(self) -> bool:
        """Return whether the code awaits a call."""
        return any(call.is_awaited for call in self.calls)

    @property
    def has_keywords(self) -> bool:
        """Return whether a call has keywords, which are the wire names of a service."""
        return any(call.keywords for call in self.calls)


def parameter_uses(reader: FlowReader) -> dict[tuple[str, str], ParameterUses]:
    """Return the uses of the parameters of a file, by the path of the function and the name."""
    found: defaultdict[tuple[str, str], ParameterUses] = defaultdict(ParameterUses)
    for node, scope in reader.attributes:
        for formal in _formals(term_of(node.value, scope)):
            found[formal.function, formal.name].attributes.add(node.attr.value)
        match node.value:
            case cst.Call(func=cst.Attribute(value=owner)):
                for formal in _formals(term_of(owner, scope)):
                    found[formal.function, formal.name].results.add(node.attr.value)
            case _:
                pass
    for call, scope in (*reader.others, *reader.handed):
        if isinstance(call.func, cst.Attribute):
            is_awaited = id(call) in reader.awaited
            made = _method_call(call, call.func.attr.value, is_awaited=is_awaited)
            for formal in _formals(term_of(call.func.value, scope)):
                found[formal.function, formal.name].calls.append(made)
    return dict(found)


def _formals(term: Term) -> Iterator[terms.Formal]:
    match term:
        case terms.Formal():
            yield term
        case terms.Either(options):
            for option in options:
                yield from _formals(option)
        case terms.Known(value):
            yield from _formals(value)
        case _:
            pass


def _method_call(call: cst.Call, name: str, *, is_awaited: bool) -> MethodCall:
    keywords = {a.keyword.value for a in call.args if a.keyword is not None}
    has_positional = any(a.keyword is None and a.star != "**" for a in call.args)
    is_whole = not any(a.star for a in call.args)
    return MethodCall(name, frozenset(keywords), has_positional, is_whole, is_awaited)
