"""The calls and names that a reader collects from a file, and its terms."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

import libcst as cst

from botowright.project import terms
from botowright.project.calls import (
    arguments_of,
    called_names,
    callee_and_service,
    marked_node,
    shown_callee,
)
from botowright.project.expressions import term_of
from botowright.project.libraries import TYPE_PACKAGES
from botowright.project.lines import lines_of
from botowright.project.scopes import Scope

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.project.sources import Part
    from botowright.project.terms import FileTerms

_Passed: TypeAlias = tuple[cst.Call, Scope, str, dict[int | str, terms.Argument]]

_CLASS_NAME = re.compile(r"[A-Z]\w*(?:Client|ServiceResource)")


@dataclass(slots=True)
class Collected:
    """The calls and the types of a file, with the scopes that they are in."""

    services: frozenset[str]
    followed: frozenset[str]
    module: Scope = field(default_factory=lambda: Scope("module"))
    calls: list[tuple[cst.Call, Scope]] = field(default_factory=list)
    others: list[tuple[cst.Call, Scope]] = field(default_factory=list)
    types: list[tuple[cst.CSTNode, str]] = field(default_factory=list)
    quoted: list[tuple[cst.CSTNode, str, Scope]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)

    def found(self, warnings: tuple[str, ...]) -> FileTerms:
        """Return the terms of all that was read."""
        calls = [
            (call, made)
            for call, scope in self.calls
            if (made := callee_and_service(call, scope, self.services)) is not None
        ]
        followed, passed = self._passed(parameter for _, (*_, parameter) in calls)
        types = [*self.types, *((n, d) for n, d, scope in self.quoted if _is_type(d, scope))]
        called = [*(call for call, _ in calls), *(call for call, *_ in passed)]
        marked = [marked_node(call.func) for call in called]
        places = self._places([*marked, *(node for node, _ in types)])
        bound = {name: self.module.made(name) for name in list(self.module.bound)}
        return terms.FileTerms(
            {name: term for name, term in bound.items() if not isinstance(term, terms.Opaque)},
            tuple(self.module.stars),
            tuple(
                terms.Call(places[id(marked_node(call.func))], shown_callee(call), *made)
                for call, made in calls
            ),
            tuple(
                terms.PassedCall(
                    places[id(marked_node(call.func))],
                    name,
                    shown_callee(call),
                    term_of(call.func, scope),
                    arguments,
                )
                for call, scope, name, arguments in passed
            ),
            followed,
            tuple(terms.TypeName(places[id(node)], dotted) for node, dotted in types),
            warnings,
        )

    def _passed(
        self, parameters: Iterable[terms.Parameter | None]
    ) -> tuple[frozenset[str], list[_Passed]]:
        """Return the functions that pass on the name of a service, and their calls."""
        followed = {*self.followed, *(p.function for p in parameters if p is not None)}
        if not followed:
            return frozenset(), []
        others = [(c, scope, name) for c, scope in self.others for name in called_names(c, scope)]
        while True:
            passed = [
                (call, scope, name, arguments_of(call, scope))
                for call, scope, name in others
                if name in followed
            ]
            given = [each for *_, arguments in passed for each in arguments.values()]
            more = {each.parameter.function for each in given if each.parameter} - followed
            if not more:
                return frozenset(followed), passed
            followed |= more

    def _places(self, nodes: list[cst.CSTNode]) -> dict[int, terms.Place]:
        return {
            node: terms.Place(line, part.cell)
            for part in self.parts
            for node, line in lines_of(part.tree, nodes).items()
        }


def _is_type(dotted: str, scope: Scope) -> bool:
    if dotted.startswith(TYPE_PACKAGES):
        return True
    return bool(_CLASS_NAME.fullmatch(dotted)) and not scope.is_bound(dotted)
