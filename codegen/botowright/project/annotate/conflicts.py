"""Parts of a dictionary that code declares to have another type than a method wants."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.project import terms
from botowright.project.annotate.choices import is_string
from botowright.project.annotate.literals import is_dict_call, literal_text
from botowright.project.annotate.statements import (
    can_be_none,
    has_type_comment,
    is_guarded,
    is_tested,
)
from botowright.project.annotate.variables import home_of, parameter_of
from botowright.project.annotate.wanted import expressions_in
from botowright.project.expressions import term_of
from botowright.project.values import InFile, Typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.project.annotate.literals import Expected
    from botowright.project.annotate.wanted import Wanted
    from botowright.project.flow.flow import Flow
    from botowright.project.scopes import Scope
    from botowright.project.values import Value


class Conflicts:
    """The types that a project's code declares, as far as they differ from those of methods.

    `is_refused` returns whether a name in a scope of a file is listed as one without a type.
    """

    def __init__(
        self,
        flow: Flow,
        wanted: Wanted,
        is_refused: Callable[[cst.BaseExpression, Scope, str], bool],
    ) -> None:
        self._flow = flow
        self._wanted = wanted
        self._is_refused = is_refused

    def of(
        self, node: cst.BaseExpression, scope: Scope, file: str, expected: Expected | None
    ) -> str:
        """Return which part of an expression has another type, as far as the code declares it."""
        if expected is None:
            return ""
        if _is_leaf(node) and self._may_be_none(node, scope, file):
            return f"{_shown(node)} may be None"
        if not expected.has_names(self._flow.types):
            return ""
        is_part = _is_leaf(node) and not is_dict_call(node)
        parts = [(node, expected)] if is_part else expressions_in(node, expected, self._flow.types)
        for part, wanted in parts:
            if part is not node:
                why = self.of(part, scope, file, wanted)
            else:
                why = self._of_name(part, scope, file, expected)
            if why:
                return why
        return ""

    def _of_name(
        self, node: cst.BaseExpression, scope: Scope, file: str, expected: Expected
    ) -> str:
        values = self._flow.values(node, scope, file)
        shown = _shown(node)
        received = [value for value in values if isinstance(value, Typed)]
        if received:
            has_type = all(expected.fits(self._flow.types, value) for value in received)
            return "" if has_type else f"{shown} has another type"
        if isinstance(node, cst.Call):
            callees = self._flow.values(node.func, scope, file)
            if any(self._is_declared(each) for each in callees):
                return f"{shown} has another type"
        if self._is_refused(node, scope, file):
            return f"{shown} has no type either"
        if self._is_any_string(node, scope, expected):
            return f"{shown} is a string that the function gets"
        is_annotated = isinstance(node, cst.Name) and self._is_annotated(node, scope, file)
        has_type = is_annotated or self._has_declaration(term_of(node, scope), file)
        return f"{shown} has another type" if has_type else ""

    def is_string(self, node: cst.BaseExpression, scope: Scope) -> bool:
        """Return whether an expression is a string, or a parameter that is one by default."""
        found = parameter_of(self._flow, node, scope)
        is_parameter = found is not None and is_string(found[0], found[1].name.value)
        return is_parameter or literal_text(node) is not None

    def _is_any_string(self, node: cst.BaseExpression, scope: Scope, expected: Expected) -> bool:
        """Return whether an enum's value is a parameter whose type would be `str`."""
        found = parameter_of(self._flow, node, scope)
        if found is None or not expected.members(self._flow.types):
            return False
        return self._wanted.choices.is_refused(found[0], found[1].name.value)

    def _may_be_none(self, node: cst.BaseExpression, scope: Scope, file: str) -> bool:
        """Return whether a parameter or an attribute can be None, and is not tested."""
        owner = self._flow.function_of(scope.function)
        if isinstance(node, cst.Attribute) and owner is not None:
            can_be = self._wanted.variables.gets_none(node, scope, file)
            return can_be and not is_guarded(owner.node, node)
        found = parameter_of(self._flow, node, scope)
        if found is None:
            return False
        function, parameter = found
        return can_be_none(parameter) and not is_tested(function.node, parameter.name.value)

    def _is_annotated(self, named: cst.Name, scope: Scope, file: str) -> bool:
        name = named.value
        home = home_of(name, scope)
        if home is None:
            return False
        found = parameter_of(self._flow, named, scope)
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


def _shown(node: cst.BaseExpression) -> str:
    """Return an expression as a message of one line shows it."""
    code = cst.Module([]).code_for_node(node)
    if isinstance(node, cst.Call) and "\n" in code:
        return f"{get_full_name_for_node(node.func) or 'a call'}(...)"
    return " ".join(code.split())


def _is_leaf(node: cst.BaseExpression) -> bool:
    return isinstance(node, (cst.Name, cst.Attribute, cst.Subscript, cst.Call))
