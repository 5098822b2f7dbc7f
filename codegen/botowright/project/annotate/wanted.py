"""The types that methods want for the names and the functions in a project's code.

wanted = Wanted(flow, overrides, own_calls)
for variable in wanted.variables:
    print(variable.name, variable.wanted)
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import libcst as cst

from botowright.ir.annotations import Name
from botowright.project import terms
from botowright.project.annotate.choices import Choices
from botowright.project.annotate.literals import (
    AS_LITERAL,
    Expected,
    is_dict_call,
    literal_text,
)
from botowright.project.annotate.statements import has_type_comment, has_types
from botowright.project.annotate.variables import Variables, copied, names_in, target
from botowright.project.terms import Text
from botowright.project.values import BoundMethod, InFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.project.annotate.overrides import Overrides
    from botowright.project.annotate.own_calls import OwnCalls
    from botowright.project.annotate.variables import Variable
    from botowright.project.flow.flow import Flow, ObjectCall
    from botowright.project.flow.reading import Function
    from botowright.project.flow.service_types import ServiceTypes
    from botowright.project.scopes import Scope

_PRESIGNED = "generate_presigned_url"
_PARAMS = "Params"
_BESIDE = "it is passed with other keywords (**)"  # a whole request would have keywords twice


@dataclass(slots=True, eq=False)
class Result:
    """A function whose result is passed to methods, and the types that they want."""

    file: str
    function: Function
    wanted: dict[Expected, None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DictCall:
    """A call of `dict` that reaches a method, and what to do instead."""

    file: str
    node: cst.Call
    why: str


class Wanted:
    """The variables, parameters and functions whose values reach methods."""

    def __init__(self, flow: Flow, overrides: Overrides, own_calls: OwnCalls) -> None:
        self._flow = flow
        self.choices = Choices(flow, own_calls, overrides)
        self.results: dict[int, Result] = {}
        self.dict_calls: dict[int, DictCall] = {}  # by the node
        # The calls that accept a TypedDict: of our methods, and of functions without types.
        accepting: defaultdict[str, set[int]] = defaultdict(set)
        self.variables = Variables(flow, accepting)
        for function in flow.functions.values():
            if not has_types(function.node):
                for own in own_calls.of(function):
                    accepting[own.file].add(id(own.node))
        calls = list(flow.calls())
        for call in calls:
            accepting[call.file].add(id(call.node))
        for call in calls:  # the uses of a variable depend on all calls
            self._collect(call)

    def results_of(self, node: cst.Call, scope: Scope, file: str) -> list[Result]:
        """Return the functions that a call may call, as far as methods want their results."""
        functions = (self._flow.functions.get(key) for key in self._called(node, scope, file))
        known = (self.results.get(id(each.node)) for each in functions if each is not None)
        return [each for each in known if each is not None]

    def _called(self, node: cst.Call, scope: Scope, file: str) -> Iterator[tuple[str, str]]:
        """Yield the functions that a call may call, by their files and paths."""
        for value in self._flow.values(node.func, scope, file):
            if isinstance(value, InFile) and isinstance(value.term, terms.Function):
                yield value.file, value.term.path

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
            if argument.star == "**" and is_dict_call(argument.value):
                self._note(argument.value, call.file, "write its keywords into the call")
            elif argument.star == "**" and is_alone:
                self._want(argument.value, call.scope, call.file, whole)
            elif argument.star == "**":
                self._block(argument.value, call.scope, call.file)
            elif argument.keyword is not None:
                inner = whole.key(self._flow.types, argument.keyword.value)
                self._want(argument.value, call.scope, call.file, inner)

    def _block(self, node: cst.BaseExpression, scope: Scope, file: str) -> None:
        """Note that a variable can have no type, and the others whose value it has."""
        for each in names_in(node):
            name, home = target(each, scope)
            if home is None or name in home.parameters:
                continue
            variable = self.variables.named(file, name, home)
            if not variable.blocked:
                variable.blocked = _BESIDE
                for assigned, inside in self.variables.assigned(variable):
                    self._block(assigned.value, inside, file)

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
            case cst.Call() if not is_dict_call(node):
                owner = copied(node)
                if owner is not None:
                    self._want(owner, scope, file, expected)
                for key in self._called(node, scope, file):
                    self._want_result(key, expected)
            case cst.IfExp(body=one, orelse=other) | cst.BooleanOperation(left=one, right=other):
                self._want(one, scope, file, expected)
                self._want(other, scope, file, expected)
            case _:
                if is_dict_call(node) and not expected.is_map:
                    self._note(node, file, AS_LITERAL)
                for inner, wanted in expressions_in(node, expected, self._flow.types):
                    self._want(inner, scope, file, wanted)

    def _want_variable(
        self, node: cst.BaseExpression, scope: Scope, file: str, expected: Expected
    ) -> None:
        name, home = target(node, scope)
        function = self._flow.function_of(home)
        if home is None:
            return
        if name in home.parameters:
            if function is not None:
                self.choices.want(file, function, name, expected)
            return
        variable = self.variables.named(file, name, home)
        variable.users.add(id(scope.function))
        self._want_all(variable, expected)

    def _want_all(self, variable: Variable, expected: Expected) -> None:
        """Note a wanted type of a variable, of its aliases, and of all that they hold."""
        if expected in variable.wanted:
            return
        variable.wanted[expected] = None
        for place in self.variables.places(variable):
            if place.stored is not None:
                inner = expected
                for step in place.steps:
                    found = inner.step(self._flow.types, step)
                    if found is None:
                        break
                    inner = found
                else:
                    self._want(
                        place.stored, self.variables.scope_of(place, variable), variable.file, inner
                    )
        for assigned, inside in self.variables.assigned(variable):
            self._want(assigned.value, inside, variable.file, expected)
        for alias in self.variables.group(variable)[1:]:
            self._want_all(alias, expected)

    def _want_result(self, key: tuple[str, str], expected: Expected) -> None:
        function = self._flow.functions.get(key)
        if function is None or function.node.returns is not None:
            return
        if has_type_comment(function.node):
            return
        result = self.results.setdefault(id(function.node), Result(key[0], function))
        if expected in result.wanted:
            return
        result.wanted[expected] = None
        for node, scope in self._flow.files[key[0]].results:
            if scope.function is function.scope and isinstance(node.value, cst.BaseExpression):
                self._want(node.value, scope, key[0], expected)

    def _note(self, node: cst.Call, file: str, why: str) -> None:
        self.dict_calls.setdefault(id(node), DictCall(file, node, why))


def expressions_in(
    node: cst.BaseExpression, expected: Expected, types: ServiceTypes
) -> Iterator[tuple[cst.BaseExpression, Expected | None]]:
    """Yield the expressions in a literal, with the types that they should have."""
    match node:
        case cst.Dict() | cst.Call():
            for key, value in _entries(node):
                yield value, expected.key(types, key)
        case cst.List(elements=elements) | cst.Tuple(elements=elements):
            for each in elements:
                if isinstance(each, cst.Element):
                    yield each.value, expected.element()
        case cst.ListComp(elt=elt):
            yield elt, expected.element()
        case _:
            pass


def _entries(
    node: cst.Dict | cst.Call,
) -> Iterator[tuple[str | None, cst.BaseExpression]]:
    """Yield the keys and the values of a literal, or of a call of `dict` with keywords."""
    if isinstance(node, cst.Dict):
        for element in node.elements:
            if isinstance(element, cst.DictElement):
                yield literal_text(element.key), element.value
    elif is_dict_call(node):
        for argument in node.args:
            if argument.keyword is not None:
                yield argument.keyword.value, argument.value
