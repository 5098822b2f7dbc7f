"""Reads a documented syntax block with libcst, because it is almost a Python expression.

The vocabulary is botocore's. `botocore/docs/example.py` writes the blocks. `py_default` in
`botocore/docs/utils.py` and `_get_special_py_default` in `botocore/docs/shape.py` have the text of
each type. A few handlers in `botocore/handlers.py` write other values, e.g. `'string' or {...}` for
S3's `CopySource`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

import libcst as cst

from .tree import (
    Either,
    Enumeration,
    EventStreamOf,
    ListOf,
    MapOf,
    Node,
    Reference,
    Scalar,
    Structure,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RECURSIVE = "... recursive ..."


class DocumentedSyntaxError(Exception):
    """A syntax block has a part that no rule here reads."""


def parse_syntax(text: str) -> Node:
    """Return the tree of one block: `client.get(Name='string')`, `{'Tags': ['string']}`.

    Raises DocumentedSyntaxError for an expression that botocore's documenters do not write.
    """
    short = _CHAIN.sub(lambda match: _enumeration_name(match[0]), text.strip())
    return _node(_expression(short))


# The values of an enum. EC2's pages have the chain of InstanceType's 1,437 values more than a
# hundred times, and libcst needs 30 ms for each. So we read every distinct chain once, and replace
# it with a name in the block.
_CHAIN = re.compile(r"'[^'\n]*'(?:\|'[^'\n]*')+")
_enumerations: dict[str, Node] = {}


@cache
def _enumeration_name(chain: str) -> str:
    name = f"values_{len(_enumerations)}"
    _enumerations[name] = _node(_expression(chain))
    return name


def _expression(text: str) -> cst.BaseExpression:
    try:
        return cst.parse_expression(text)
    except cst.ParserSyntaxError as error:
        raise DocumentedSyntaxError(f"not an expression: {error}") from error


# One case for each kind of expression.
def _node(expression: cst.BaseExpression) -> Node:  # noqa: C901, PLR0911
    match expression:
        case cst.Dict():
            return _structure_or_map(_entries(expression))
        case cst.List(elements=[cst.Element(value=element)]):
            return ListOf(_node(element))
        case cst.Set():
            return _set(expression)
        case cst.Call():
            return _call(expression)
        case cst.BinaryOperation(operator=cst.BitOr()):
            return _alternatives(list(_operands(expression)))
        case cst.BooleanOperation(operator=cst.Or()):
            return Either((_node(expression.left), _node(expression.right)))
        case cst.SimpleString():
            return _string(expression)
        case cst.Integer(value="123"):
            return Scalar.INTEGER
        case cst.Float(value="123.0"):
            return Scalar.FLOAT
        case cst.Ellipsis():
            return Scalar.UNNAMED
        case cst.Name(value=name) if name in _enumerations:
            return _enumerations[name]
    raise _unread(expression)


def _entries(expression: cst.Dict) -> list[tuple[str, Node]]:
    entries: list[tuple[str, Node]] = []
    for element in expression.elements:
        match element:
            case cst.DictElement(key=cst.SimpleString() as key):
                entries.append((_text(key), _node(element.value)))
            case _:
                raise _unread(expression)
    return entries


def _structure_or_map(entries: Sequence[tuple[str, Node]]) -> Node:
    # botocore writes every map with the one key 'string', whatever the key's shape
    # (`document_shape_type_map`).
    if [name for name, _ in entries] == ["string"]:
        return MapOf(Scalar.STRING, entries[0][1])
    return _structure(entries)


def _structure(entries: Sequence[tuple[str, Node]]) -> Structure:
    members = dict(entries)
    if len(members) != len(entries):
        names = [name for name, _ in entries]
        raise DocumentedSyntaxError(f"a name occurs twice: {names}")
    return Structure(members)


def _set(expression: cst.Set) -> Node:
    match expression.elements:
        case [cst.Element(value=cst.SimpleString() as text)] if _text(text) == RECURSIVE:
            return Scalar.RECURSIVE
    raise _unread(expression)


def _call(call: cst.Call) -> Node:
    match call:
        case cst.Call(func=cst.Attribute(value=cst.Name(value="client"))):
            return _structure([_keyword(argument, call) for argument in call.args])
        case cst.Call(func=cst.Name(value="datetime")):
            return Scalar.TIMESTAMP
        case cst.Call(func=cst.Name(value="StreamingBody"), args=[]):
            return Scalar.STREAMING_BODY
        case cst.Call(func=cst.Name(value="EventStream"), args=[cst.Arg(value=events)]):
            return EventStreamOf(_node(events))
        # `rendered.py` writes this for a structure that it renders separately.
        case cst.Call(func=cst.Name(value="see"), args=[cst.Arg(value=cst.SimpleString() as name)]):
            return Reference(_text(name))
    raise _unread(call)


def _keyword(argument: cst.Arg, call: cst.Call) -> tuple[str, Node]:
    if argument.keyword is None:
        raise _unread(call)
    return argument.keyword.value, _node(argument.value)


def _operands(expression: cst.BaseExpression) -> Iterator[cst.BaseExpression]:
    # A loop, not recursion: EC2's InstanceType is a chain of more than 1,400 values.
    operands = []
    while isinstance(expression, cst.BinaryOperation):
        operands.append(expression.right)
        expression = expression.left
    yield expression
    yield from reversed(operands)


def _alternatives(operands: Sequence[cst.BaseExpression]) -> Node:
    match operands:
        case [cst.Name(value="True"), cst.Name(value="False")]:
            return Scalar.BOOLEAN
        case [cst.SimpleString(value="b'bytes'"), cst.Name(value="file")]:
            return Scalar.STREAMING_BLOB
        case [cst.Set(elements=[cst.Element(value=cst.Ellipsis())]), *_]:
            return Scalar.DOCUMENT
    values = [_text(operand) for operand in operands if isinstance(operand, cst.SimpleString)]
    if len(values) != len(operands):
        raise _unread(operands[0])
    return Enumeration(tuple(values))


def _string(expression: cst.SimpleString) -> Node:
    value = expression.evaluated_value
    if isinstance(value, bytes):
        return Scalar.BLOB
    return Scalar.STRING if value == "string" else Enumeration((value,))


def _text(expression: cst.SimpleString) -> str:
    value = expression.evaluated_value
    if isinstance(value, bytes):
        raise _unread(expression)
    return value


def _unread(expression: cst.BaseExpression) -> DocumentedSyntaxError:
    code = cst.Module(body=()).code_for_node(expression)
    return DocumentedSyntaxError(f"no rule reads {code[:200]}")
