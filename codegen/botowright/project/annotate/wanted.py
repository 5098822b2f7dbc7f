"""The types that methods want for the names and the functions in a project's code.

wanted = Wanted(flow, overrides)
for variable in wanted.variables.values():
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
from botowright.project.annotate.own_calls import OwnCalls
from botowright.project.annotate.places import Place, places_of
from botowright.project.annotate.statements import has_type_comment, has_types, is_none
from botowright.project.terms import Text
from botowright.project.values import BoundMethod, InFile

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.project.annotate.overrides import Overrides
    from botowright.project.flow.flow import Flow, ObjectCall
    from botowright.project.flow.reading import Function
    from botowright.project.scopes import Scope

_PRESIGNED = "generate_presigned_url"
_PARAMS = "Params"
_INNER = frozenset(("behind", "block", "comprehension"))  # scopes that bind no variables
_BESIDE = "it is passed with other keywords (**)"  # a whole request would have keywords twice


@dataclass(slots=True, eq=False)
class Variable:
    """A name that is bound to values, and the types that methods want of it."""

    file: str
    name: str
    home: Scope  # a function, a module, or the class of an attribute
    wanted: dict[Expected, None] = field(default_factory=dict)
    blocked: str = ""  # why it can have no type
    users: set[int] = field(default_factory=set)  # the functions that pass it, by their scopes
    places: list[Place] | None = None  # its uses, when somebody has asked for them


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

    def __init__(self, flow: Flow, overrides: Overrides) -> None:
        self._flow = flow
        own_calls = OwnCalls(flow)
        self.choices = Choices(flow, own_calls, overrides)
        self.variables: dict[tuple[int, str], Variable] = {}
        self.results: dict[int, Result] = {}
        self.dict_calls: dict[int, DictCall] = {}  # by the node
        self._by_node = {id(each.node): each for each in flow.functions.values()}
        self._aliases = self._all_aliases()
        # The calls that accept a TypedDict: of our methods, and of functions without types.
        self._accepting: defaultdict[str, set[int]] = defaultdict(set)
        for function in flow.functions.values():
            if not has_types(function.node):
                for own in own_calls.of(function):
                    self._accepting[own.file].add(id(own.node))
        calls = list(flow.calls())
        for call in calls:
            self._accepting[call.file].add(id(call.node))
        for call in calls:  # the uses of a variable depend on all calls
            self._collect(call)

    def variable(self, node: cst.BaseExpression, scope: Scope) -> Variable | None:
        """Return the variable that an expression is, None if no method wants it."""
        name, home = target(node, scope)
        return self.variables.get((id(home), name))

    def group(self, variable: Variable) -> list[Variable]:
        """Return a variable and its aliases, which change the same dictionary."""
        found = [variable]
        for each in found:
            for name, home in self._aliases.get((id(each.home), each.name), ()):
                alias = self._named(each.file, name, home)
                if alias not in found:
                    found.append(alias)
        return found

    def places(self, variable: Variable) -> list[Place]:
        """Return the uses of a variable."""
        if variable.places is None:
            variable.places = list(self._found_places(variable))
        return variable.places

    def scope_of(self, place: Place, variable: Variable) -> Scope:
        """Return the scope of a use of a variable."""
        function = self._by_node.get(id(place.function))
        return variable.home if function is None else function.scope

    def assigned(self, variable: Variable) -> list[tuple[cst.Assign, Scope]]:
        """Return the assignments of a variable that have no other target."""
        return [
            (node, scope)
            for node, scope in self._flow.files[variable.file].assignments
            if isinstance(node, cst.Assign)
            and len(node.targets) == 1
            and target(node.targets[0].target, scope) == (variable.name, variable.home)
        ]

    def gets_none(self, node: cst.Attribute, scope: Scope, file: str) -> bool:
        """Return whether its class assigns None to an attribute of `self`."""
        name, home = target(node, scope)
        return home is not None and any(
            is_none(assign.value)
            and any(_is_attribute(each.target, place, name, home) for each in assign.targets)
            for assign, place in self._flow.files[file].assignments
            if isinstance(assign, cst.Assign)
        )

    def inside(
        self, node: cst.BaseExpression, expected: Expected
    ) -> Iterator[tuple[cst.BaseExpression, Expected | None]]:
        """Yield the expressions in a literal, with the types that they should have."""
        match node:
            case cst.Dict() | cst.Call():
                for key, value in _entries(node):
                    yield value, expected.key(self._flow.types, key)
            case cst.List(elements=elements) | cst.Tuple(elements=elements):
                for each in elements:
                    if isinstance(each, cst.Element):
                        yield each.value, expected.element()
            case cst.ListComp(elt=elt):
                yield elt, expected.element()
            case _:
                pass

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
            variable = self._named(file, name, home)
            if not variable.blocked:
                variable.blocked = _BESIDE
                for assigned, inside in self.assigned(variable):
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
                for value in self._flow.values(node.func, scope, file):
                    if isinstance(value, InFile) and isinstance(value.term, terms.Function):
                        self._want_result((value.file, value.term.path), expected)
            case cst.IfExp(body=one, orelse=other) | cst.BooleanOperation(left=one, right=other):
                self._want(one, scope, file, expected)
                self._want(other, scope, file, expected)
            case _:
                if is_dict_call(node) and not expected.is_map:
                    self._note(node, file, AS_LITERAL)
                for inner, wanted in self.inside(node, expected):
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
        variable = self._named(file, name, home)
        variable.users.add(id(scope.function))
        self._want_all(variable, expected)

    def _want_all(self, variable: Variable, expected: Expected) -> None:
        """Note a wanted type of a variable, of its aliases, and of all that they hold."""
        if expected in variable.wanted:
            return
        variable.wanted[expected] = None
        for place in self.places(variable):
            if place.stored is not None:
                inner = expected
                for step in place.steps:
                    found = inner.step(self._flow.types, step)
                    if found is None:
                        break
                    inner = found
                else:
                    self._want(place.stored, self.scope_of(place, variable), variable.file, inner)
        for assigned, inside in self.assigned(variable):
            self._want(assigned.value, inside, variable.file, expected)
        for alias in self.group(variable)[1:]:
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

    def _named(self, file: str, name: str, home: Scope) -> Variable:
        return self.variables.setdefault((id(home), name), Variable(file, name, home))

    def _all_aliases(self) -> dict[tuple[int, str], list[tuple[str, Scope]]]:
        """Return the names that get the value of another one: `kwargs = params`."""
        found: defaultdict[tuple[int, str], list[tuple[str, Scope]]] = defaultdict(list)
        for reader in self._flow.files.values():
            for node, scope in reader.assignments:
                if not isinstance(node, cst.Assign):
                    continue
                for each in names_in(node.value):
                    name, home = target(each, scope)
                    for assigned in node.targets if home is not None else ():
                        alias, place = target(assigned.target, scope)
                        if place is not None and alias not in place.parameters:
                            found[id(home), name].append((alias, place))
        return found

    def _found_places(self, variable: Variable) -> Iterator[Place]:
        reader = self._flow.files[variable.file]
        function = self._flow.function_of(variable.home)
        owners: list[cst.CSTNode] = [] if function is None else [function.node]
        owners += [node for node, scope in reader.classes if scope is variable.home]
        is_attribute = variable.home.kind == "class"
        calls = self._accepting[variable.file]
        for owner in owners or [part.tree for part in reader.parts]:
            yield from places_of(variable.name, owner, calls, is_attribute=is_attribute)


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


def target(node: cst.BaseExpression, scope: Scope) -> tuple[str, Scope | None]:
    """Return the name that an expression is, and the scope that binds it: of `self.x`, a class."""
    match node:
        case cst.Name(value=name):
            return name, home_of(name, scope)
        case cst.Attribute(value=cst.Name(value=owner), attr=cst.Name(value=name)):
            return name, scope.class_of(owner)
        case _:
            return "", None


def _is_attribute(node: cst.BaseExpression, scope: Scope, name: str, owner: Scope) -> bool:
    """Return whether an assignment's target is an attribute of a class, or of its objects."""
    is_of_class = isinstance(node, cst.Name) and node.value == name and scope is owner
    return is_of_class or target(node, scope) == (name, owner)


def home_of(name: str, scope: Scope) -> Scope | None:
    """Return the scope that binds a name, None if it is not one of this file."""
    found: Scope | None = scope
    while found is not None:
        if name in found.bound and found.kind not in _INNER:
            return None if found.kind == "class" else found
        found = found.parent
    return None


def copied(node: cst.Call) -> cst.BaseExpression | None:
    """Return the dictionary that a call of its method `copy` copies."""
    match node:
        case cst.Call(func=cst.Attribute(value=owner, attr=cst.Name(value="copy")), args=()):
            return owner
        case _:
            return None


def names_in(node: cst.BaseExpression) -> Iterator[cst.BaseExpression]:
    """Yield the names whose value an expression can be."""
    match node:
        case cst.Name() | cst.Attribute():
            yield node
        case cst.Call() if (owner := copied(node)) is not None:
            yield from names_in(owner)
        case cst.IfExp(body=one, orelse=other) | cst.BooleanOperation(left=one, right=other):
            yield from names_in(one)
            yield from names_in(other)
        case _:
            pass
