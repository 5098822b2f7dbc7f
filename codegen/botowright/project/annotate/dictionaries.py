"""The types of dictionaries and lists in variables that code passes to methods.

A checker gives `params = {"Bucket": "b"}` the type `dict[str, str]`, which no method accepts. We
write the request type at the first assignment, and at the function that returns the dictionary.
Nothing is written if the code could not be right with the type: see `literals` and `places`.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project.annotate.additions import Addition, Problem, is_checked_at_run_time
from botowright.project.annotate.conflicts import Conflicts
from botowright.project.annotate.literals import Expected, is_dict_call, mismatch
from botowright.project.annotate.places import misuse
from botowright.project.annotate.spelling import Written, listed
from botowright.project.annotate.statements import always_returns, below
from botowright.project.annotate.stored_choices import StoredChoices
from botowright.project.annotate.variables import names_in
from botowright.project.annotate.wanted import Wanted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from botowright.project.annotate.overrides import Overrides
    from botowright.project.annotate.own_calls import OwnCalls
    from botowright.project.annotate.variables import Variable
    from botowright.project.annotate.wanted import Result
    from botowright.project.flow.flow import Flow
    from botowright.project.scopes import Scope


class Dictionaries:
    """The dictionaries of a project's code that reach methods."""

    def __init__(self, flow: Flow, overrides: Overrides, calls: OwnCalls) -> None:
        self._flow = flow
        self._overrides = overrides
        self._wanted = Wanted(flow, overrides, calls)
        self._conflicts = Conflicts(flow, self._wanted, self._is_refused)
        self._stored_choices = StoredChoices(flow, self._wanted, overrides)
        self._open: set[int] = set()  # the variables and results that are being looked at

    def of_file(self, file: str) -> Iterator[Addition | Problem]:
        """Yield the types of a file's variables, functions and parameters."""
        explained: set[int] = set()  # the expressions of places that are listed
        for variable in self._wanted.variables:
            if variable.file == file:
                found = list(self._variable(variable))
                yield from found
                values = [node.value for node, _ in self._wanted.variables.assigned(variable)]
                explained.update(_below_problem(found, values))
        for result in self._wanted.results.values():
            if result.file == file:
                found = list(self._result(result))
                yield from found
                explained.update(_below_problem(found, [result.function.node.body]))
        for call in self._wanted.dict_calls.values():
            if call.file == file and id(call.node) not in explained:
                yield Problem(call.node, f"dict(...) has no type: {call.why}")
                explained.update(map(id, below(call.node)))
        yield from self._wanted.choices.of_file(file)

    def _variable(self, variable: Variable) -> Iterator[Addition | Problem]:
        assigned = self._wanted.variables.assigned(variable)
        if not assigned or len(assigned) != len(variable.home.bound.get(variable.name, ())):
            return  # it has a type, or comes from elsewhere: a loop, a parameter
        first, _ = assigned[0]
        values = [node.value for node, _ in assigned]
        if all(self._conflicts.is_string(node.value, scope) for node, scope in assigned):
            yield from self._stored_choices.of(variable, assigned)
            return
        if not any(map(_makes_dictionaries, values)):
            return
        group = self._wanted.variables.group(variable)
        why = next((each.blocked for each in group if each.blocked), "")
        expected = None
        if not why:
            expected, why = self._agreed(variable)
        if expected is not None:
            is_only_dictionary = all(map(_makes_dictionaries, values))
            expected = expected.of_dictionary if is_only_dictionary else expected
            pairs = [(node.value, scope) for node, scope in assigned]
            why = self._refusal(pairs, variable.file, expected) or self._misuse(group, expected)
        if expected is None or why:
            yield Problem(first, f"{variable.name} has no type: {why}")
        else:
            yield Addition(first, Written(expected.service, expected.annotation))

    def _result(self, result: Result) -> Iterator[Addition | Problem]:
        node = result.function.node
        values = [
            each.value
            for each, scope in self._flow.files[result.file].results
            if scope.function is result.function.scope
        ]
        literals = (cst.Dict, cst.List, cst.ListComp, cst.Name)
        if not values or not all(isinstance(each, literals) for each in values):
            return
        if not always_returns(node.body) or is_checked_at_run_time(node):
            return
        expected, why = self._agreed(result)
        if expected is not None:
            scope = result.function.scope
            pairs = [(each, scope) for each in values if isinstance(each, cst.BaseExpression)]
            why = self._refusal(pairs, result.file, expected)
            why = why or self._overrides.of_method(result.file, result.function)
        if expected is None or why:
            yield Problem(node, f"the result of {node.name.value} has no type: {why}")
        elif not any(self._is_untyped(each, result) for each in values):
            yield Addition(node, Written(expected.service, expected.annotation))

    def _is_untyped(self, node: cst.CSTNode | None, result: Result) -> bool:
        """Return whether a function returns a variable that gets no type."""
        if not isinstance(node, cst.Name):
            return False
        variable = self._wanted.variables.known(node, result.function.scope)
        if variable is None:
            return True
        return not any(isinstance(each, Addition) for each in self._variable(variable))

    def _agreed(self, holder: Variable | Result) -> tuple[Expected | None, str]:
        if len(holder.wanted) == 1:
            return next(iter(holder.wanted)), ""
        wanted = listed(Written(each.service, each.annotation) for each in holder.wanted)
        return None, f"methods want {wanted}"

    def _refusal(
        self, pairs: list[tuple[cst.BaseExpression, Scope]], file: str, expected: Expected
    ) -> str:
        """Return why a checker would refuse some values of a type, "" if it would not."""
        wrong = (mismatch(self._flow.types, expected, value) for value, _ in pairs)
        conflicts = (self._conflicts.of(value, scope, file, expected) for value, scope in pairs)
        return next(filter(None, chain(wrong, conflicts)), "")

    def _misuse(self, group: list[Variable], expected: Expected) -> str:
        """Return why code uses a dictionary in a way that its type would not allow.

        The group has the names of the dictionary.
        """
        for variable in group:
            places = self._wanted.variables.places(variable)
            for place in places:
                inner: Expected | None = expected
                for step in place.steps:
                    inner = inner and inner.step(self._flow.types, step)
                if place.stored is not None:
                    scope = self._wanted.variables.scope_of(place, variable)
                    why = self._conflicts.of(place.stored, scope, variable.file, inner)
                    if why:
                        return why
            why = misuse(places, expected, self._flow.types)
            if why:
                return why
        return ""

    def _is_refused(self, node: cst.BaseExpression, scope: Scope, file: str) -> bool:
        """Return whether a name, or one whose value it has, is listed as one without a type.

        So is the call of a function whose result gets no type, though it makes dictionaries.
        """
        if isinstance(node, cst.Call):
            return any(map(self._is_refused_result, self._wanted.results_of(node, scope, file)))
        variable = self._wanted.variables.known(node, scope)
        if variable is None or id(variable) in self._open:
            return False
        self._open.add(id(variable))
        try:
            found = list(self._variable(variable))
            values = [] if found else self._wanted.variables.assigned(variable)
            return any(isinstance(each, Problem) for each in found) or any(
                self._is_refused(name, inside, file)
                for value, inside in values
                for name in names_in(value.value)
            )
        finally:
            self._open.discard(id(variable))

    def _is_refused_result(self, result: Result) -> bool:
        function = result.function
        if id(result) in self._open:
            return False
        self._open.add(id(result))
        try:
            if any(isinstance(each, Addition) for each in self._result(result)):
                return False
            returned = [
                (node.value, scope)
                for node, scope in self._flow.files[result.file].results
                if scope.function is function.scope and isinstance(node.value, cst.BaseExpression)
            ]
            return any(
                _makes_dictionaries(v) or self._is_refused(v, s, result.file) for v, s in returned
            )
        finally:
            self._open.discard(id(result))


def _below_problem(
    found: Sequence[Addition | Problem], nodes: Iterable[cst.CSTNode]
) -> Iterator[int]:
    """Yield the ids of nodes and those below them if something found is a problem."""
    if any(isinstance(each, Problem) for each in found):
        for node in nodes:
            yield from map(id, below(node))


def _makes_dictionaries(node: cst.BaseExpression) -> bool:
    return isinstance(node, (cst.Dict, cst.List, cst.ListComp)) or is_dict_call(node)
