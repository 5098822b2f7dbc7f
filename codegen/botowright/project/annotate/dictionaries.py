"""The types of dictionaries and lists in variables that code passes to methods.

A checker gives `params = {"Bucket": "b"}` the type `dict[str, str]`, which no method accepts. We
write the request type at the first assignment, and at the function that returns the dictionary.
Nothing is written if the code could not be right with the type: see `literals` and `places`.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project import terms
from botowright.project.annotate.additions import Addition, Problem, is_checked_at_run_time
from botowright.project.annotate.choices import is_string
from botowright.project.annotate.literals import Expected, is_dict_call, literal_text, mismatch
from botowright.project.annotate.places import misuse
from botowright.project.annotate.spelling import Written, listed
from botowright.project.annotate.statements import (
    always_returns,
    below,
    can_be_none,
    has_type_comment,
    is_guarded,
    is_tested,
    listed_parameters,
)
from botowright.project.annotate.stored_choices import StoredChoices
from botowright.project.annotate.wanted import Result, Variable, Wanted, home_of, names_in
from botowright.project.expressions import term_of
from botowright.project.values import InFile, Typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from botowright.project.annotate.overrides import Overrides
    from botowright.project.flow.flow import Flow
    from botowright.project.flow.reading import Function
    from botowright.project.scopes import Scope
    from botowright.project.values import Value


class Dictionaries:
    """The dictionaries of a project's code that reach methods."""

    def __init__(self, flow: Flow, overrides: Overrides) -> None:
        self._flow = flow
        self._overrides = overrides
        self._wanted = Wanted(flow, overrides)
        self._stored_choices = StoredChoices(flow, self._wanted, overrides)
        self._open: set[int] = set()  # the variables that are being looked at

    def of_file(self, file: str) -> Iterator[Addition | Problem]:
        """Yield the types of a file's variables, functions and parameters."""
        explained: set[int] = set()  # the expressions of places that are listed
        for variable in self._wanted.variables.values():
            if variable.file == file:
                found = list(self._variable(variable))
                yield from found
                values = [node.value for node, _ in self._wanted.assigned(variable)]
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
        assigned = self._wanted.assigned(variable)
        if not assigned or len(assigned) != len(variable.home.bound.get(variable.name, ())):
            return  # it has a type, or comes from elsewhere: a loop, a parameter
        first, _ = assigned[0]
        values = [node.value for node, _ in assigned]
        if all(self._is_string(node.value, scope) for node, scope in assigned):
            yield from self._stored_choices.of(variable, assigned)
            return
        if not any(map(_makes_dictionaries, values)):
            return
        group = self._wanted.group(variable)
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
        variable = self._wanted.variable(node, result.function.scope)
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
        conflicts = (self._conflict(value, scope, file, expected) for value, scope in pairs)
        return next(filter(None, chain(wrong, conflicts)), "")

    def _misuse(self, group: list[Variable], expected: Expected) -> str:
        """Return why code uses a dictionary in a way that its type would not allow.

        The group has the names of the dictionary.
        """
        for variable in group:
            places = self._wanted.places(variable)
            for place in places:
                inner: Expected | None = expected
                for step in place.steps:
                    inner = inner and inner.step(self._flow.types, step)
                if place.stored is not None:
                    scope = self._wanted.scope_of(place, variable)
                    why = self._conflict(place.stored, scope, variable.file, inner)
                    if why:
                        return why
            why = misuse(places, expected, self._flow.types)
            if why:
                return why
        return ""

    def _conflict(
        self, node: cst.BaseExpression, scope: Scope, file: str, expected: Expected | None
    ) -> str:
        """Return which part of an expression has another type, as far as the code declares it."""
        if expected is None:
            return ""
        if _is_leaf(node) and self._may_be_none(node, scope, file):
            return f"{cst.Module([]).code_for_node(node)} may be None"
        if not expected.has_names(self._flow.types):
            return ""
        is_part = _is_leaf(node) and not is_dict_call(node)
        parts = [(node, expected)] if is_part else self._wanted.inside(node, expected)
        for part, wanted in parts:
            if part is not node:
                why = self._conflict(part, scope, file, wanted)
            else:
                why = self._conflict_of_name(part, scope, file, expected)
            if why:
                return why
        return ""

    def _conflict_of_name(
        self, node: cst.BaseExpression, scope: Scope, file: str, expected: Expected
    ) -> str:
        values = self._flow.values(node, scope, file)
        shown = cst.Module([]).code_for_node(node)
        received = [value for value in values if isinstance(value, Typed)]
        if received:
            has_type = all(expected.fits(self._flow.types, value) for value in received)
            return "" if has_type else f"{shown} has another type"
        if isinstance(node, cst.Call):
            callees = self._flow.values(node.func, scope, file)
            has_type = any(self._is_declared(each) for each in callees)
            return f"{shown} has another type" if has_type else ""
        if self._is_refused(node, scope):
            return f"{shown} has no type either"
        if self._is_any_string(node, scope, expected):
            return f"{shown} is a string that the function gets"
        is_annotated = isinstance(node, cst.Name) and self._is_annotated(node.value, scope, file)
        has_type = is_annotated or self._has_declaration(term_of(node, scope), file)
        return f"{shown} has another type" if has_type else ""

    def _is_refused(self, node: cst.BaseExpression, scope: Scope) -> bool:
        """Return whether a name, or one whose value it has, is listed as one without a type."""
        variable = self._wanted.variable(node, scope)
        if variable is None or id(variable) in self._open:
            return False
        self._open.add(id(variable))
        try:
            found = list(self._variable(variable))
            values = [] if found else self._wanted.assigned(variable)
            return any(isinstance(each, Problem) for each in found) or any(
                self._is_refused(name, inside)
                for value, inside in values
                for name in names_in(value.value)
            )
        finally:
            self._open.discard(id(variable))

    def _is_string(self, node: cst.BaseExpression, scope: Scope) -> bool:
        """Return whether an expression is a string, or a parameter that is one by default."""
        found = self._parameter(node.value, scope) if isinstance(node, cst.Name) else None
        is_parameter = found is not None and is_string(found[0], found[1].name.value)
        return is_parameter or literal_text(node) is not None

    def _is_any_string(self, node: cst.BaseExpression, scope: Scope, expected: Expected) -> bool:
        """Return whether an enum's value is a parameter whose type would be `str`."""
        found = self._parameter(node.value, scope) if isinstance(node, cst.Name) else None
        if found is None or not expected.members(self._flow.types):
            return False
        return self._wanted.choices.is_refused(found[0], found[1].name.value)

    def _parameter(self, name: str, scope: Scope) -> tuple[Function, cst.Param] | None:
        """Return the parameter that a name is, with its function."""
        function = self._flow.function_of(home_of(name, scope))
        parameters = () if function is None else listed_parameters(function.node.params)
        found = next((each for each in parameters if each.name.value == name), None)
        return None if function is None or found is None else (function, found)

    def _may_be_none(self, node: cst.BaseExpression, scope: Scope, file: str) -> bool:
        """Return whether a parameter or an attribute can be None, and is not tested."""
        owner = self._flow.function_of(scope.function)
        if isinstance(node, cst.Attribute) and owner is not None:
            can_be = self._wanted.gets_none(node, scope, file)
            return can_be and not is_guarded(owner.node, node)
        found = self._parameter(node.value, scope) if isinstance(node, cst.Name) else None
        if found is None:
            return False
        function, parameter = found
        return can_be_none(parameter) and not is_tested(function.node, parameter.name.value)

    def _is_annotated(self, name: str, scope: Scope, file: str) -> bool:
        home = home_of(name, scope)
        if home is None:
            return False
        found = self._parameter(name, scope)
        return (found is not None and found[1].annotation is not None) or any(
            isinstance(node, cst.AnnAssign)
            and isinstance(node.target, cst.Name)
            and node.target.value == name
            and each.home(name) is home
            for node, each in self._flow.files[file].assignments
        )

    def _is_declared(self, callee: Value) -> bool:
        """Return whether a function of the project says what it returns."""
        if not isinstance(callee, InFile) or not isinstance(callee.term, terms.Function):
            return False
        function = self._flow.functions.get((callee.file, callee.term.path))
        return function is not None and (
            function.node.returns is not None or has_type_comment(function.node)
        )

    def _has_declaration(self, term: terms.Term, file: str) -> bool:
        """Return whether a term comes from a name with an annotation, or with a type comment."""
        match term:
            case terms.Known():
                return True
            case terms.Formal(path):
                function = self._flow.functions.get((file, path))
                return function is not None and has_type_comment(function.node)
            case terms.Either(options):
                return any(self._has_declaration(option, file) for option in options)
            case terms.Element(owner) | terms.Member(owner) | terms.Result(owner):
                return self._has_declaration(owner, file)
            case _:
                return False


def _below_problem(
    found: Sequence[Addition | Problem], nodes: Iterable[cst.CSTNode]
) -> Iterator[int]:
    """Yield the ids of nodes and those below them if something found is a problem."""
    if any(isinstance(each, Problem) for each in found):
        for node in nodes:
            yield from map(id, below(node))


def _makes_dictionaries(node: cst.BaseExpression) -> bool:
    return isinstance(node, (cst.Dict, cst.List, cst.ListComp)) or is_dict_call(node)


def _is_leaf(node: cst.BaseExpression) -> bool:
    return isinstance(node, (cst.Name, cst.Attribute, cst.Subscript, cst.Call))
