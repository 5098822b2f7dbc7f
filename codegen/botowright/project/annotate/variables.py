"""The names in a project's code that are bound to values: variables, attributes and constants."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project.annotate.places import places_of
from botowright.project.annotate.statements import (
    can_be_none,
    is_none,
    is_tested,
    listed_parameters,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from botowright.project.annotate.literals import Expected
    from botowright.project.annotate.places import Place
    from botowright.project.flow.flow import Flow
    from botowright.project.flow.reading import Function
    from botowright.project.scopes import Scope

_INNER = frozenset(("behind", "block", "comprehension"))  # scopes that bind no variables


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


class Variables:
    """The variables of a project whose types matter, and the places that use them.

    `accepting` has the calls that accept a TypedDict, by the file: the ids of their nodes.
    """

    def __init__(self, flow: Flow, accepting: Mapping[str, set[int]]) -> None:
        self._flow = flow
        self._accepting = accepting
        self._variables: dict[tuple[int, str], Variable] = {}
        self._classes = {
            (file, scope.path): scope
            for file, reader in flow.files.items()
            for _, scope in reader.classes
        }
        self._by_node = {id(each.node): each for each in flow.functions.values()}
        self._aliases = self._all_aliases()

    def __iter__(self) -> Iterator[Variable]:
        """Yield the variables that somebody has named."""
        yield from self._variables.values()

    def named(self, file: str, name: str, home: Scope) -> Variable:
        """Return the variable of a name, a new one if nobody has named it before."""
        return self._variables.setdefault((id(home), name), Variable(file, name, home))

    def known(self, node: cst.BaseExpression, scope: Scope) -> Variable | None:
        """Return the variable that an expression is, None if no method wants it."""
        name, home = target(node, scope)
        return self._variables.get((id(home), name))

    def group(self, variable: Variable) -> list[Variable]:
        """Return a variable and its aliases, which change the same dictionary."""
        found = [variable]
        for each in found:
            for name, home in self._aliases.get((id(each.home), each.name), ()):
                alias = self.named(each.file, name, home)
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
        return self._assigned.get((id(variable.home), variable.name), [])

    @cached_property
    def _assigned(self) -> dict[tuple[int, str], list[tuple[cst.Assign, Scope]]]:
        found: defaultdict[tuple[int, str], list[tuple[cst.Assign, Scope]]] = defaultdict(list)
        for reader in self._flow.files.values():
            for node, scope in reader.assignments:
                if isinstance(node, cst.Assign) and len(node.targets) == 1:
                    name, home = target(node.targets[0].target, scope)
                    found[id(home), name].append((node, scope))
        return found

    def gets_none(self, node: cst.Attribute, scope: Scope, file: str) -> bool:
        """Return whether its class or a base class assigns None to an attribute of `self`.

        A parameter that is None by default counts if its function does not test it.
        """
        name, home = target(node, scope)
        above = [] if home is None else self._flow.names.classes_above(home.path, file)
        return any(
            any(_is_attribute(each.target, place, name, owner) for each in assign.targets)
            and (is_none(assign.value) or self._is_optional(assign.value, place))
            for where, path in above
            if (owner := self._classes.get((where, path))) is not None
            for assign, place in self._flow.files[where].assignments
            if isinstance(assign, cst.Assign)
        )

    def _is_optional(self, node: cst.BaseExpression, scope: Scope) -> bool:
        """Return whether an expression is a parameter that can be None, and that is not tested."""
        found = parameter_of(self._flow, node, scope)
        return found is not None and can_be_none(found[1]) and not is_tested_in(*found)

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
        calls = self._accepting.get(variable.file, set())
        for owner in owners or [part.tree for part in reader.parts]:
            yield from places_of(variable.name, owner, calls, is_attribute=is_attribute)


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


def parameter_of(
    flow: Flow, node: cst.BaseExpression | None, scope: Scope
) -> tuple[Function, cst.Param] | None:
    """Return the parameter that an expression is, with its function."""
    if not isinstance(node, cst.Name):
        return None
    function = flow.function_of(home_of(node.value, scope))
    parameters = () if function is None else listed_parameters(function.node.params)
    found = next((each for each in parameters if each.name.value == node.value), None)
    return None if function is None or found is None else (function, found)


def is_tested_in(function: Function, parameter: cst.Param) -> bool:
    """Return whether a function tests its parameter, or may give it another value."""
    name = parameter.name.value
    return is_tested(function.node, name) or len(function.scope.bound.get(name, ())) > 1


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
