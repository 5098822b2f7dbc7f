"""The types of dictionaries and lists in variables that code passes to methods.

A checker gives `params = {"Bucket": "b"}` the type `dict[str, str]`, which no method accepts. We
write the request type at the first assignment, and at the function that returns the dictionary.
Nothing is written if the code could not be right with the type: see `literals` and `places`.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

import libcst as cst

from botowright.ir.annotations import Name
from botowright.project import terms
from botowright.project.annotate.additions import Addition, Problem, is_checked_at_run_time
from botowright.project.annotate.literals import Expected, literal_text, mismatch
from botowright.project.annotate.places import Place, misuse, places_of
from botowright.project.annotate.spelling import Written, listed
from botowright.project.annotate.statements import (
    always_returns,
    can_be_none,
    has_type_comment,
    is_tested,
    listed_parameters,
)
from botowright.project.expressions import term_of
from botowright.project.terms import Text
from botowright.project.values import BoundMethod, InFile, Typed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.project.flow.flow import Flow, ObjectCall
    from botowright.project.flow.reading import Function
    from botowright.project.scopes import Scope
    from botowright.project.values import Value

_PRESIGNED = "generate_presigned_url"
_PARAMS = "Params"
_INNER = frozenset(("behind", "block", "comprehension"))  # scopes that bind no variables


@dataclass(slots=True)
class _Variable:
    """A name that is bound to dictionaries, and the types that methods want of it."""

    file: str
    name: str
    home: Scope  # a function, a module, or the class of an attribute
    wanted: dict[Expected, None] = field(default_factory=dict)
    places: list[Place] | None = None  # its uses, when somebody has asked for them


@dataclass(slots=True)
class _Result:
    """A function whose result is passed to methods, and the types that they want."""

    file: str
    function: Function
    wanted: dict[Expected, None] = field(default_factory=dict)


_Holder: TypeAlias = _Variable | _Result


class Dictionaries:
    """The dictionaries of a project's code that reach methods."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._variables: dict[tuple[int, str], _Variable] = {}
        self._results: dict[int, _Result] = {}
        self._functions = {
            (file, function.scope.path): function
            for file, reader in flow.files.items()
            for function in reader.functions
        }
        own = [each for reader in flow.files.values() for each in reader.functions]
        self._by_scope = {id(function.scope): function for function in own}
        self._by_node = {id(function.node): function for function in own}
        self._calls: defaultdict[str, set[int]] = defaultdict(set)
        self._blocked: dict[tuple[int, str], str] = {}
        self._open: set[int] = set()  # the variables that are being looked at
        self._note_calls_without_types()
        calls = list(flow.calls())
        for call in calls:
            self._calls[call.file].add(id(call.node))
        for call in calls:  # the uses of a variable depend on all calls
            self._collect(call)

    def of_file(self, file: str) -> Iterator[Addition | Problem]:
        """Yield the types of a file's variables and functions."""
        for variable in self._variables.values():
            if variable.file == file:
                yield from self._variable(variable)
        for result in self._results.values():
            if result.file == file:
                yield from self._result(result)

    def _note_calls_without_types(self) -> None:
        """Note the calls of functions of the project whose parameters have no types."""
        for file, reader in self._flow.files.items():
            for node, scope in reader.others:
                for value in self._flow.values(node.func, scope, file):
                    called = self._flow.names.called(value)
                    function = None if called is None else self._functions.get(called)
                    if function is not None and not _has_types(function.node):
                        self._calls[file].add(id(node))

    def _collect(self, call: ObjectCall) -> None:
        method = call.method
        if method.name == _PRESIGNED:
            self._collect_presigned(call)
            return
        symbol = self._flow.types.request(method)
        if symbol is None:
            return
        whole = Expected(method.owner.service, Name(symbol))
        is_alone = len(call.node.args) == 1
        for argument in call.node.args:
            if argument.star == "**" and is_alone:
                self._want(argument.value, call.scope, call.file, whole)
            elif argument.star == "**":
                self._block(argument.value, call.scope, "it is passed with other keywords (**)")
            elif argument.keyword is not None:
                inner = whole.key(self._flow.types, argument.keyword.value)
                self._want(argument.value, call.scope, call.file, inner)

    def _block(self, node: cst.BaseExpression, scope: Scope, why: str) -> None:
        """Note that a variable can have no type: a whole request would have keywords twice."""
        name, home = _target(node, scope)
        if home is not None:
            self._blocked[id(home), name] = why

    def _collect_presigned(self, call: ObjectCall) -> None:
        arguments: dict[int | str, cst.BaseExpression] = {
            index if each.keyword is None else each.keyword.value: each.value
            for index, each in enumerate(call.node.args)
        }
        operation = arguments.get(0, arguments.get("ClientMethod"))
        params = arguments.get(1, arguments.get(_PARAMS))
        if operation is None or params is None:
            return
        for value in self._flow.values(operation, call.scope, call.file):
            if isinstance(value, Text):
                bound = BoundMethod(call.method.owner, value.value)
                symbol = self._flow.types.request(bound)
                if symbol is not None:
                    expected = Expected(bound.owner.service, Name(symbol))
                    self._want(params, call.scope, call.file, expected)

    def _want(
        self, node: cst.BaseExpression, scope: Scope, file: str, expected: Expected | None
    ) -> None:
        """Note that an expression should have a type, and the expressions in it."""
        if expected is None or not expected.has_names(self._flow.types):
            return
        match node:
            case cst.Name() | cst.Attribute():
                self._want_variable(node, scope, file, expected)
            case cst.Call():
                for value in self._flow.values(node.func, scope, file):
                    if isinstance(value, InFile) and isinstance(value.term, terms.Function):
                        self._want_result((value.file, value.term.path), expected)
            case cst.IfExp(body=one, orelse=other) | cst.BooleanOperation(left=one, right=other):
                self._want(one, scope, file, expected)
                self._want(other, scope, file, expected)
            case _:
                for inner, wanted in self._inside(node, expected):
                    self._want(inner, scope, file, wanted)

    def _inside(
        self, node: cst.BaseExpression, expected: Expected
    ) -> Iterator[tuple[cst.BaseExpression, Expected | None]]:
        """Yield the expressions in a literal, with the types that they should have."""
        match node:
            case cst.Dict(elements=elements):
                for element in elements:
                    if isinstance(element, cst.DictElement):
                        key = literal_text(element.key)
                        yield element.value, expected.key(self._flow.types, key)
            case cst.List(elements=elements) | cst.Tuple(elements=elements):
                for each in elements:
                    if isinstance(each, cst.Element):
                        yield each.value, expected.element()
            case cst.ListComp(elt=elt):
                yield elt, expected.element()
            case _:
                pass

    def _want_variable(
        self, node: cst.BaseExpression, scope: Scope, file: str, expected: Expected
    ) -> None:
        name, home = _target(node, scope)
        if home is None or name in home.parameters:
            return
        variable = self._variables.setdefault((id(home), name), _Variable(file, name, home))
        if expected in variable.wanted:
            return
        variable.wanted[expected] = None
        for place in self._places(variable):
            if place.stored is not None:
                inner = expected
                for step in place.steps:
                    found = inner.step(self._flow.types, step)
                    if found is None:
                        break
                    inner = found
                else:
                    self._want(place.stored, self._scope_of(place, variable), file, inner)
        for assigned, inside in self._assigned(variable):
            self._want(assigned.value, inside, file, expected)

    def _want_result(self, key: tuple[str, str], expected: Expected) -> None:
        function = self._functions.get(key)
        if function is None or function.node.returns is not None:
            return
        if has_type_comment(function.node):
            return
        result = self._results.setdefault(id(function.node), _Result(key[0], function))
        if expected in result.wanted:
            return
        result.wanted[expected] = None
        for node, scope in self._flow.files[key[0]].results:
            if scope.function is function.scope and isinstance(node.value, cst.BaseExpression):
                self._want(node.value, scope, key[0], expected)

    def _variable(self, variable: _Variable) -> Iterator[Addition | Problem]:
        assigned = self._assigned(variable)
        if not assigned or len(assigned) != len(variable.home.bound.get(variable.name, ())):
            return  # it has a type, or comes from elsewhere: a loop, a parameter
        first, _ = assigned[0]
        values = [node.value for node, _ in assigned]
        if not any(isinstance(each, (cst.Dict, cst.List, cst.ListComp)) for each in values):
            return
        expected, why = self._agreed(variable)
        blocked = self._blocked.get((id(variable.home), variable.name))
        if blocked is not None:
            expected, why = None, blocked
        if expected is not None:
            pairs = [(node.value, scope) for node, scope in assigned]
            why = self._refusal(pairs, variable.file, expected) or self._misuse(variable, expected)
        if expected is None or why:
            yield Problem(first, f"{variable.name} has no type: {why}")
        else:
            yield Addition(first, Written(expected.service, expected.annotation))

    def _result(self, result: _Result) -> Iterator[Addition | Problem]:
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
        if expected is None or why:
            yield Problem(node, f"the result of {node.name.value} has no type: {why}")
        elif not any(self._is_untyped(each, result) for each in values):
            yield Addition(node, Written(expected.service, expected.annotation))

    def _is_untyped(self, node: cst.CSTNode | None, result: _Result) -> bool:
        """Return whether a function returns a variable that gets no type."""
        if not isinstance(node, cst.Name):
            return False
        name, home = _target(node, result.function.scope)
        variable = self._variables.get((id(home), name))
        if variable is None:
            return True
        return not any(isinstance(each, Addition) for each in self._variable(variable))

    def _agreed(self, holder: _Holder) -> tuple[Expected | None, str]:
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

    def _misuse(self, variable: _Variable, expected: Expected) -> str:
        for place in self._places(variable):
            inner: Expected | None = expected
            for step in place.steps:
                inner = inner and inner.step(self._flow.types, step)
            if place.stored is not None:
                scope = self._scope_of(place, variable)
                why = self._conflict(place.stored, scope, variable.file, inner)
                if why:
                    return why
        return misuse(self._places(variable), expected, self._flow.types)

    def _conflict(
        self, node: cst.BaseExpression, scope: Scope, file: str, expected: Expected | None
    ) -> str:
        """Return which part of an expression has another type, as far as the code declares it."""
        if expected is None:
            return ""
        if _is_leaf(node) and self._may_be_none(node, scope):
            return f"{cst.Module([]).code_for_node(node)} may be None"
        if not expected.has_names(self._flow.types):
            return ""
        parts = [(node, expected)] if _is_leaf(node) else self._inside(node, expected)
        for part, wanted in parts:
            if part is not node:
                why = self._conflict(part, scope, file, wanted)
            else:
                why = self._conflict_of_name(part, scope, file)
            if why:
                return why
        return ""

    def _conflict_of_name(self, node: cst.BaseExpression, scope: Scope, file: str) -> str:
        values = self._flow.values(node, scope, file)
        if any(isinstance(value, Typed) for value in values):
            return ""
        shown = cst.Module([]).code_for_node(node)
        if isinstance(node, cst.Call):
            callees = self._flow.values(node.func, scope, file)
            if any(self._is_declared(each) for each in callees):
                return f"{shown} has another type"
            return ""
        name, home = _target(node, scope)
        variable = self._variables.get((id(home), name))
        if variable is not None and id(variable) not in self._open:
            self._open.add(id(variable))
            has_problem = any(isinstance(r, Problem) for r in self._variable(variable))
            self._open.discard(id(variable))
            if has_problem:
                return f"{shown} has no type either"
        is_annotated = isinstance(node, cst.Name) and self._is_annotated(node.value, scope, file)
        if is_annotated or self._has_declaration(term_of(node, scope), file):
            return f"{shown} has another type"
        return ""

    def _parameter(self, name: str, scope: Scope) -> tuple[Function, cst.Param] | None:
        """Return the parameter that a name is, with its function."""
        function = self._by_scope.get(id(_home(name, scope)))
        parameters = () if function is None else listed_parameters(function.node.params)
        found = next((each for each in parameters if each.name.value == name), None)
        return None if function is None or found is None else (function, found)

    def _may_be_none(self, node: cst.BaseExpression, scope: Scope) -> bool:
        """Return whether an expression is a parameter that can be None, and is not tested."""
        found = self._parameter(node.value, scope) if isinstance(node, cst.Name) else None
        if found is None:
            return False
        function, parameter = found
        return can_be_none(parameter) and not is_tested(function.node, parameter.name.value)

    def _is_annotated(self, name: str, scope: Scope, file: str) -> bool:
        home = _home(name, scope)
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
        function = self._functions.get((callee.file, callee.term.path))
        return function is not None and (
            function.node.returns is not None or has_type_comment(function.node)
        )

    def _has_declaration(self, term: terms.Term, file: str) -> bool:
        """Return whether a term comes from a name with an annotation, or with a type comment."""
        match term:
            case terms.Known():
                return True
            case terms.Formal(path):
                function = self._functions.get((file, path))
                return function is not None and has_type_comment(function.node)
            case terms.Either(options):
                return any(self._has_declaration(option, file) for option in options)
            case terms.Element(owner) | terms.Member(owner) | terms.Result(owner):
                return self._has_declaration(owner, file)
            case _:
                return False

    def _scope_of(self, place: Place, variable: _Variable) -> Scope:
        function = self._by_node.get(id(place.function))
        return variable.home if function is None else function.scope

    def _assigned(self, variable: _Variable) -> list[tuple[cst.Assign, Scope]]:
        return [
            (node, scope)
            for node, scope in self._flow.files[variable.file].assignments
            if isinstance(node, cst.Assign)
            and len(node.targets) == 1
            and _target(node.targets[0].target, scope) == (variable.name, variable.home)
        ]

    def _places(self, variable: _Variable) -> list[Place]:
        if variable.places is None:
            variable.places = list(self._found_places(variable))
        return variable.places

    def _found_places(self, variable: _Variable) -> Iterator[Place]:
        reader = self._flow.files[variable.file]
        function = self._by_scope.get(id(variable.home))
        owners: list[cst.CSTNode] = [] if function is None else [function.node]
        owners += [node for node, scope in reader.classes if scope is variable.home]
        is_attribute = variable.home.kind == "class"
        calls = self._calls[variable.file]
        for owner in owners or [part.tree for part in reader.parts]:
            yield from places_of(variable.name, owner, calls, is_attribute=is_attribute)


def _target(node: cst.BaseExpression, scope: Scope) -> tuple[str, Scope | None]:
    """Return the name that an expression is, and the scope that binds it: of `self.x`, a class."""
    match node:
        case cst.Name(value=name):
            return name, _home(name, scope)
        case cst.Attribute(value=cst.Name(value=owner), attr=cst.Name(value=name)):
            return name, scope.class_of(owner)
        case _:
            return "", None


def _home(name: str, scope: Scope) -> Scope | None:
    """Return the scope that binds a name, None if it is not one of this file."""
    found: Scope | None = scope
    while found is not None:
        if name in found.bound and found.kind not in _INNER:
            return None if found.kind == "class" else found
        found = found.parent
    return None


def _is_leaf(node: cst.BaseExpression) -> bool:
    return isinstance(node, (cst.Name, cst.Attribute, cst.Subscript, cst.Call))


def _has_types(function: cst.FunctionDef) -> bool:
    annotated = (each.annotation for each in listed_parameters(function.params))
    return has_type_comment(function) or any(each is not None for each in annotated)
