"""Questions about the statements of a function."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import libcst as cst

from botowright.project.children import children

if TYPE_CHECKING:
    from collections.abc import Iterator


def always_returns(body: cst.BaseSuite) -> bool:
    """Return whether a body never reaches its end, as far as its last statement tells."""
    last = body.body[-1] if body.body else None
    match last:
        case cst.SimpleStatementLine(body=[*_, cst.Return() | cst.Raise()]) | (
            cst.Return() | cst.Raise()
        ):
            return True
        case cst.With(body=inner):
            return always_returns(inner)
        case cst.If(body=inner, orelse=cst.If() | cst.Else() as orelse):
            return always_returns(inner) and _else_returns(orelse)
        case cst.Try(body=inner, handlers=handlers):
            return always_returns(inner) and all(always_returns(each.body) for each in handlers)
        case _:
            return False


def is_tested(function: cst.FunctionDef, name: str) -> bool:
    """Return whether a function tests a name, as it does before it uses what may be None."""
    return any(
        isinstance(each, cst.Name) and each.value == name
        for test in _tests(function.body)
        for each in below(test)
    )


def is_guarded(function: cst.FunctionDef, node: cst.Attribute) -> bool:
    """Return whether an attribute is used in a branch of a function that tests it."""
    return any(
        each is node
        for branch in below(function)
        if isinstance(branch, (cst.If, cst.IfExp))
        and any(node.deep_equals(test) for test in below(branch.test))
        for each in below(branch.body)
    )


def listed_parameters(parameters: cst.Parameters) -> list[cst.Param]:
    """Return the parameters of a function that have names of their own, without `*` and `**`."""
    return [*parameters.posonly_params, *parameters.params, *parameters.kwonly_params]


def is_none(node: cst.BaseExpression | None) -> bool:
    """Return whether an expression is None."""
    return isinstance(node, cst.Name) and node.value == "None"


def can_be_none(parameter: cst.Param) -> bool:
    """Return whether a parameter is None by default, or by its annotation."""
    if parameter.annotation is None:
        return is_none(parameter.default)
    code = cst.Module([]).code_for_node(parameter.annotation.annotation)
    return is_none(parameter.default) or re.search(r"\bOptional\b|\bNone\b", code) is not None


def has_type_comment(function: cst.FunctionDef) -> bool:
    """Return whether a comment has the types of a function (PEP 484)."""
    body = function.body
    if not isinstance(body, cst.IndentedBlock):
        return False
    first: Any = body.body[0]  # each statement has leading lines
    lines = [body.header, *first.leading_lines]
    comments = (line.comment.value for line in lines if line.comment is not None)
    return any(comment.startswith("# type: (") for comment in comments)


def has_types(function: cst.FunctionDef) -> bool:
    """Return whether a parameter of a function has a type."""
    annotated = (each.annotation for each in listed_parameters(function.params))
    return has_type_comment(function) or any(each is not None for each in annotated)


def is_docstring(statement: cst.CSTNode) -> bool:
    """Return whether a statement is a string alone."""
    match statement:
        case cst.SimpleStatementLine(body=[cst.Expr(value=value)]):
            return isinstance(value, (cst.SimpleString, cst.ConcatenatedString))
        case _:
            return False


def below(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Yield a node and the nodes below it."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        yield each
        waiting += children(each)


def _else_returns(orelse: cst.If | cst.Else) -> bool:
    if isinstance(orelse, cst.Else):
        return always_returns(orelse.body)
    return (
        always_returns(orelse.body) and orelse.orelse is not None and _else_returns(orelse.orelse)
    )


def _tests(body: cst.CSTNode) -> Iterator[cst.CSTNode]:
    for node in below(body):
        match node:
            case cst.If(test=test) | cst.IfExp(test=test) | cst.While(test=test):
                yield test
            case cst.Assert(test=test):
                yield test
            case cst.BooleanOperation(left=left):
                yield left
            case _:
                pass
