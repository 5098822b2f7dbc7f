"""Annotations as terms: the values that a type allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import libcst as cst

from botowright.project import terms
from botowright.project.terms import NONE, Opaque, either, folded

if TYPE_CHECKING:
    from botowright.project.scopes import Scope
    from botowright.project.terms import Term

_LITERAL = "Literal"
# The first argument is the type itself.
_TRANSPARENT = frozenset(
    (
        "Annotated",
        "Awaitable",
        "ClassVar",
        "Final",
        "NotRequired",
        "Optional",
        "ReadOnly",
        "Required",
    )
)
_CONTAINERS = frozenset(
    (
        *("AsyncIterator", "Collection", "FrozenSet", "Generator", "Iterable", "Iterator", "List"),
        *("Sequence", "Set", "frozenset", "list", "set"),
    )
)
TYPING_FORMS = frozenset(
    (_LITERAL, *_TRANSPARENT, *_CONTAINERS, "Callable", "Tuple", "Type", "Union", "tuple", "type")
)


def form_name(node: cst.BaseExpression, scope: Scope) -> str:
    """Return the last part of a dotted name: "Literal" for `typing.Literal`; "" for the rest.

    A name that an import has changed gets its former name.
    """
    match node:
        case cst.Name(value=name):
            return scope.imported_names.get(name, name)
        case cst.Attribute(attr=cst.Name(value=name)):
            return name
        case _:
            return ""


def type_values(node: cst.BaseExpression, scope: Scope) -> Term:
    """Return the values of a type as a term."""
    match node:
        case cst.Name(value="None"):
            return NONE
        case cst.Name() | cst.Attribute():
            return folded(terms.Instance(_named_type(node, scope)))
        case cst.SimpleString() | cst.ConcatenatedString():
            return _quoted(node, scope)
        case cst.BinaryOperation(left=left, operator=cst.BitOr(), right=right):
            return either((type_values(left, scope), type_values(right, scope)))
        case cst.Subscript(value=head):
            return _subscript(form_name(head, scope), arguments_of(node), node, scope)
        case _:
            return Opaque("a type")


def arguments_of(node: cst.Subscript) -> list[cst.BaseExpression]:
    """Return the arguments in the brackets of a type."""
    return [e.slice.value for e in node.slice if isinstance(e.slice, cst.Index)]


def _named_type(node: cst.BaseExpression, scope: Scope) -> Term:
    if isinstance(node, cst.Attribute):
        return folded(terms.Member(_named_type(node.value, scope), node.attr.value))
    return scope.term(node.value) if isinstance(node, cst.Name) else Opaque("a type")


def _quoted(node: cst.SimpleString | cst.ConcatenatedString, scope: Scope) -> Term:
    text = node.evaluated_value
    try:
        expression = cst.parse_expression(text) if isinstance(text, str) else None
    except cst.ParserSyntaxError:
        expression = None
    return Opaque("a type") if expression is None else type_values(expression, scope)


def _subscript(
    head: str, arguments: list[cst.BaseExpression], node: cst.Subscript, scope: Scope
) -> Term:
    if not arguments:
        return Opaque("a type")
    if head in {"type", "Type"}:
        return _named_type(arguments[0], scope)
    if head in {"tuple", "Tuple"}:
        return _tuple(arguments, scope)
    if head in {_LITERAL, "Union"}:
        convert = _literal if head == _LITERAL else type_values
        return either(tuple(convert(argument, scope) for argument in arguments))
    if head in TYPING_FORMS:
        values = type_values(arguments[-1 if head == "Callable" else 0], scope)
        return values if head in _TRANSPARENT else _holder(head, values)
    return folded(terms.Instance(_named_type(node.value, scope)))


def _holder(head: str, values: Term) -> Term:
    if head == "Callable":
        return folded(terms.Function(values))
    return folded(terms.Items((values,), is_open=True))


def _tuple(arguments: list[cst.BaseExpression], scope: Scope) -> Term:
    is_open = isinstance(arguments[-1], cst.Ellipsis)
    kept = arguments[:1] if is_open else arguments
    return folded(terms.Items(tuple(type_values(a, scope) for a in kept), is_open=is_open))


def _literal(node: cst.BaseExpression, scope: Scope) -> Term:
    match node:
        case cst.SimpleString():
            value = node.evaluated_value
            return terms.Text(value) if isinstance(value, str) else Opaque("bytes")
        case cst.Attribute(value=owner, attr=cst.Name(value=name)):
            return folded(terms.Member(_named_type(owner, scope), name))
        case _:
            return type_values(node, scope)
