"""Parameters and variables that hold a value of an enum.

A checker gives `def f(kind="Event")` the type `str`, and so it does with `self.kind = "Event"`. No
method accepts a `str` for an enum. We write the enum if each value that the code shows is a member.
A name of a function needs no type: pyright remembers which values it has at each place.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project.annotate.additions import (
    READ_BY_DECORATOR,
    Addition,
    Problem,
    is_checked_at_run_time,
)
from botowright.project.annotate.literals import literal_text, mismatch
from botowright.project.annotate.spelling import Written, listed
from botowright.project.annotate.statements import (
    below,
    has_type_comment,
    is_none,
    is_tested,
    listed_parameters,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.project.annotate.literals import Expected
    from botowright.project.annotate.overrides import Overrides
    from botowright.project.annotate.own_calls import OwnCall, OwnCalls
    from botowright.project.flow.flow import Flow
    from botowright.project.flow.reading import Function

_CONSTANT = re.compile(r"[A-Z0-9_]+")


@dataclass(slots=True)
class _Choice:
    """A parameter that is passed to methods, and the enums that they want."""

    file: str
    function: Function
    parameter: cst.Param
    wanted: dict[Expected, None] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The name of the parameter."""
        return self.parameter.name.value


class Choices:
    """The parameters of a project's functions that are values of enums."""

    def __init__(self, flow: Flow, calls: OwnCalls, overrides: Overrides) -> None:
        self._flow = flow
        self._calls = calls
        self._overrides = overrides
        self._choices: dict[int, _Choice] = {}
        self._open: set[int] = set()  # the parameters that are being looked at

    def want(self, file: str, function: Function, name: str, expected: Expected) -> None:
        """Note that a parameter is passed as a value of a type."""
        parameter = _parameter_named(function, name)
        if parameter is None or parameter.default is None or parameter.annotation is not None:
            return
        if has_type_comment(function.node) or not expected.members(self._flow.types):
            return
        new = _Choice(file, function, parameter)
        choice = self._choices.setdefault(id(parameter), new)
        if expected not in choice.wanted:
            choice.wanted[expected] = None
            for call, argument in self._arguments(choice):
                caller = self._caller(call, argument)
                if caller is not None and isinstance(argument, cst.Name):
                    self.want(call.file, caller, argument.value, expected)

    def of_file(self, file: str) -> Iterator[Addition | Problem]:
        """Yield the types of a file's parameters.

        A parameter that is None by default needs its type only for the callers.
        """
        for choice in self._choices.values():
            is_optional = is_none(choice.parameter.default)
            if choice.file != file or not (is_optional or _text(choice.parameter.default)):
                continue
            expected, why = self._decision(choice)
            if expected is not None:
                written = Written(expected.service, expected.annotation, is_optional)
                yield Addition(choice.parameter, written)
            elif not is_optional:
                yield Problem(choice.parameter, f"{choice.name} has no type: {why}")

    def is_refused(self, function: Function, name: str) -> bool:
        """Return whether a parameter that is a string by default gets no type."""
        parameter = _parameter_named(function, name)
        if parameter is None or not is_string(function, name):
            return False
        choice = self._choices.get(id(parameter))
        return choice is None or self._decision(choice)[0] is None

    def _decision(self, choice: _Choice) -> tuple[Expected | None, str]:
        """Return the type of a parameter, or why it can have none."""
        if len(choice.wanted) > 1:
            wanted = listed(Written(each.service, each.annotation) for each in choice.wanted)
            return None, f"methods want {wanted}"
        (expected,) = choice.wanted
        self._open.add(id(choice.parameter))
        try:
            why = next(filter(None, self._problems(choice, expected)), "")
        finally:
            self._open.discard(id(choice.parameter))
        return (None, why) if why else (expected, "")

    def _problems(self, choice: _Choice, expected: Expected) -> Iterator[str | None]:
        node, default = choice.function.node, choice.parameter.default
        if is_none(default):
            yield "" if is_tested(node, choice.name) else "the function does not test for None"
        elif default is not None:
            yield mismatch(self._flow.types, expected, default)
        yield READ_BY_DECORATOR if is_checked_at_run_time(node) else ""
        yield self._overrides.of_method(choice.file, choice.function)
        if len(choice.function.scope.bound.get(choice.name, ())) > 1:
            yield "the function assigns it again"
        yield compared_with(node, choice.name, expected.members(self._flow.types))
        for call, argument in self._arguments(choice):
            yield self._problem_of(call, argument, choice, expected)

    def _problem_of(
        self,
        call: OwnCall,
        argument: cst.BaseExpression | None,
        choice: _Choice,
        expected: Expected,
    ) -> str | None:
        """Return why an argument may be no member of an enum."""
        if argument is None:
            return "a call passes unknown arguments (* or **)" if call.has_stars else None
        if is_none(argument):
            return None if is_none(choice.parameter.default) else "a call passes None"
        if _text(argument):
            why = mismatch(self._flow.types, expected, argument)
            return why and f"a call passes {why.replace(' is', ', which is', 1)}"
        caller = self._caller(call, argument)
        if caller is not None and isinstance(argument, cst.Name):
            passed = _parameter_named(caller, argument.value)
            if passed is not None and passed.default is None and passed.annotation is None:
                return None  # any value, for a checker
            known = self._choices.get(id(passed))
            is_open = id(passed) in self._open
            if known is not None and (is_open or self._decision(known)[0] is not None):
                return None
        shown = cst.Module([]).code_for_node(argument)
        return f"a call passes {shown}, which can be another string"

    def _caller(self, call: OwnCall, argument: cst.BaseExpression | None) -> Function | None:
        """Return the function around a call if it passes one of its own parameters."""
        function = call.scope.function
        if not isinstance(argument, cst.Name) or function is None:
            return None
        is_own = argument.value in function.parameters
        return self._flow.function_of(function) if is_own else None

    def _arguments(self, choice: _Choice) -> list[tuple[OwnCall, cst.BaseExpression | None]]:
        index = choice.function.scope.parameters.index(choice.name)
        calls = self._calls.of(choice.function)
        return [(call, call.argument(choice.name, index)) for call in calls]


def is_string(function: Function, name: str) -> bool:
    """Return whether a parameter is a string by default, and has no type in the code."""
    parameter = _parameter_named(function, name)
    return parameter is not None and parameter.annotation is None and _text(parameter.default)


def is_constant(name: str) -> bool:
    """Return whether pyright keeps the value of a name, because it is that of a constant."""
    return _CONSTANT.fullmatch(name) is not None


def compared_with(node: cst.CSTNode, name: str, members: frozenset[str]) -> str:
    """Return why code below a node compares a name, or an attribute, with no member of an enum."""
    for each in below(node):
        if isinstance(each, cst.Comparison):
            sides = [each.left, *(comparison.comparator for comparison in each.comparisons)]
            if any(_is_named(side, name) for side in sides):
                texts = (literal_text(side) for side in sides)
                other = next((t for t in texts if t is not None and t not in members), None)
                if other is not None:
                    return f'it is compared with "{other}"'
    return ""


def _parameter_named(function: Function, name: str) -> cst.Param | None:
    parameters = listed_parameters(function.node.params)
    return next((each for each in parameters if each.name.value == name), None)


def _is_named(node: cst.BaseExpression, name: str) -> bool:
    match node:
        case cst.Name(value=found) | cst.Attribute(attr=cst.Name(value=found)):
            return found == name
        case _:
            return False


def _text(node: cst.BaseExpression | None) -> bool:
    return literal_text(node) is not None
