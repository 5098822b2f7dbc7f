"""The places where code uses a variable, as far as they tell whether it can have a TypedDict.

A TypedDict is no `dict`: a function that wants a `dict` refuses it, and so does code that stores
under a key that is no literal.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.ir.annotations import Generic, options_of
from botowright.project.annotate.literals import literal_text
from botowright.project.annotate.statements import below
from botowright.project.children import children

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from botowright.project.annotate.literals import Expected
    from botowright.project.flow.service_types import ServiceTypes

# Functions that accept anything, by the last part of their names.
_ANYTHING = frozenset(
    (
        *("bool", "copy", "debug", "deepcopy", "dict", "dumps", "enumerate", "error", "exception"),
        *("format", "info", "isinstance", "iter", "len", "list", "log", "pformat", "pprint"),
        *("print", "repr", "reversed", "sorted", "str", "tuple", "type", "warning", "zip"),
    )
)
_OF_LISTS = frozenset(
    (
        *("append", "clear", "copy", "count", "extend", "index", "insert", "pop", "remove"),
        *("reverse", "sort"),
    )
)
_OF_DICTS = frozenset(("copy", "get", "items", "keys", "setdefault", "update", "values"))


# Other nodes that can hold a name, each with the reason why the name can have no type.
_PROBLEMS: dict[type[cst.CSTNode], str] = {
    cst.StarredDictElement: "its keys go into another dictionary",
    cst.NameItem: "it is a global name",
    cst.Del: "it is deleted",
}


@dataclass(frozen=True, slots=True)
class Place:
    """A use of a variable.

    `steps` lead to what it stores: a key, None for an element. `problem` says why the variable can
    have no TypedDict. `function` is the one around it.
    """

    steps: tuple[str | None, ...] = ()
    stored: cst.BaseExpression | None = None
    method: str | None = None
    key: cst.BaseExpression | None = None
    problem: str = ""
    function: cst.FunctionDef | None = None


def places_of(
    name: str, owner: cst.CSTNode, object_calls: set[int], *, is_attribute: bool = False
) -> list[Place]:
    """Return the uses of a name in a function or a module, or of `self.name` in a class.

    `object_calls` are of our methods.
    """
    parents = {id(child): node for node in below(owner) for child in children(node)}
    return [
        replace(place, function=_function(node, parents))
        for node in below(owner)
        if _is_use(node, name, is_attribute=is_attribute)
        for place in _place(node, parents, object_calls)
    ]


def _is_use(node: cst.CSTNode, name: str, *, is_attribute: bool) -> bool:
    if is_attribute:
        is_own = isinstance(node, cst.Attribute) and isinstance(node.value, cst.Name)
        return is_own and isinstance(node, cst.Attribute) and node.attr.value == name
    return isinstance(node, cst.Name) and node.value == name


def misuse(places: Sequence[Place], expected: Expected, types: ServiceTypes) -> str:
    """Return why code uses a variable in a way that its type would not allow, "" if it does not."""
    is_list = all(isinstance(o, Generic) for o in options_of(expected.annotation))
    for place in places:
        if place.problem:
            return place.problem
        allowed = _OF_LISTS if is_list else _OF_DICTS
        if place.method is not None and place.method not in allowed:
            return f"its method {place.method} is called"
        if not is_list and place.key is not None:
            key = literal_text(place.key)
            if key is None:
                return "it is used with a key that is not a string literal"
            if expected.key(types, key) is None:
                return f"it is used with the key {key}, which its type lacks"
    return ""


def _place(
    node: cst.CSTNode, parents: dict[int, cst.CSTNode], object_calls: set[int]
) -> Iterator[Place]:
    parent = parents.get(id(node))
    match parent:
        case cst.Arg():
            call = parents.get(id(parent))
            if isinstance(call, cst.Call) and id(call) not in object_calls:
                yield from _argument(call, parent)
        case cst.Attribute(attr=attr) if parent.value is node:
            yield from _method(parent, attr.value, parents)
        case cst.Subscript() if parent.value is node:
            yield _subscript(parent, parents)
        case cst.BinaryOperation(operator=cst.BitOr()):
            yield Place(problem="it is merged with another dictionary")
        case cst.AnnAssign(value=value) if value is node:
            yield Place(problem="it is the value of a name that has a type")
        case cst.Return():
            function = _function(parent, parents)
            if function is not None and function.returns is not None:
                yield Place(problem="it is returned by a function that has a result type")
        case _:
            problem = None if parent is None else _PROBLEMS.get(type(parent))
            if problem is not None:
                yield Place(problem=problem)


def _argument(call: cst.Call, argument: cst.Arg) -> Iterator[Place]:
    name = get_full_name_for_node(call.func) or ""
    last = name.rpartition(".")[2]
    if argument.star == "**":
        yield Place(problem=f"it is also passed to {name or 'another function'} (**)")
    elif last in _ANYTHING or last in _OF_LISTS or last.startswith("assert"):
        return
    else:
        yield Place(problem=f"it is also passed to {name or 'another function'}")


def _method(
    attribute: cst.Attribute, name: str, parents: dict[int, cst.CSTNode]
) -> Iterator[Place]:
    call = parents.get(id(attribute))
    if not isinstance(call, cst.Call) or call.func is not attribute:
        return
    arguments = [argument.value for argument in call.args]
    if name in {"append", "insert"} and arguments:
        yield Place((None,), arguments[-1], name)
    elif name == "extend" and arguments:
        yield Place((), arguments[0], name)
    elif name == "update":
        if len(arguments) == 1 and isinstance(arguments[0], cst.Dict):
            yield Place((), arguments[0], name)
        else:
            yield Place(problem="its method update gets no literal")
    elif name in {"get", "setdefault"} and arguments:
        yield Place((), None, name, arguments[0])
    else:
        yield Place((), None, name)


def _subscript(node: cst.Subscript, parents: dict[int, cst.CSTNode]) -> Place:
    index = node.slice[0].slice
    key = index.value if isinstance(index, cst.Index) else None
    step = literal_text(key)
    target = parents.get(id(node))
    assign = parents.get(id(target)) if target is not None else None
    if isinstance(target, cst.AssignTarget) and isinstance(assign, cst.Assign):
        return Place((step,), assign.value, None, key)
    if isinstance(target, cst.Del):
        return Place(problem="one of its keys is deleted")
    if isinstance(target, cst.Attribute) and target.attr.value == "append":
        call = parents.get(id(target))
        if isinstance(call, cst.Call) and call.args:
            return Place((step, None), call.args[-1].value, None, key)
    return Place((), None, None, key)


def _function(node: cst.CSTNode, parents: dict[int, cst.CSTNode]) -> cst.FunctionDef | None:
    found = parents.get(id(node))
    while found is not None and not isinstance(found, cst.FunctionDef):
        found = parents.get(id(found))
    return found
