"""The order of the statements of a function: behind an assignment, a name has no earlier value.

    request = {"Bucket": bucket}
    s3.list_objects_v2(**request)
    request = {"TableName": table}
    dynamodb.scan(**request)  # without Bucket

It holds for the statements of one block, and for the blocks inside them. Everything that is bound
later inside these counts too. A function that is defined there can run later: it sees all values.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import libcst as cst

from botowright.project.expressions import term_of
from botowright.project.scopes import Scope

if TYPE_CHECKING:
    from botowright.project.scopes import Maker


class Visitor(Protocol):
    """Something that visits the nodes of a file."""

    def visit(self, node: cst.CSTNode, scope: Scope) -> None:
        """Visit a node and the nodes below it."""


def visit_in_order(visitor: Visitor, block: cst.IndentedBlock, outer: Scope) -> None:
    """Visit the statements of a block of a function."""
    inner = outer
    for statement in block.body:
        if isinstance(statement, (cst.FunctionDef, cst.ClassDef)):
            visitor.visit(statement, outer)
            continue
        assigned = _assigned(statement)
        if assigned is None or not _is_local(assigned[0], outer):
            visitor.visit(statement, inner)
            continue
        name, value = assigned
        if inner is not outer:
            inner.assigned = name
        visitor.visit(statement, inner)
        inner.assigned = ""
        inner = _behind(name, _maker(value, inner), inner, outer)


def _behind(name: str, make: Maker, before: Scope, outer: Scope) -> Scope:
    """Return the scope behind an assignment, which shares the other names with the one before."""
    scope = Scope("behind", outer)
    if before is not outer:
        scope.bound |= before.bound
        scope.grown |= before.grown
    scope.bound[name] = [make]
    scope.grown = {each: scope.grown.get(each, []) for each in scope.bound if each != name}
    if before is not outer:
        before.grown |= scope.grown
    return scope


def _maker(value: cst.BaseExpression, scope: Scope) -> Maker:
    return lambda: term_of(value, scope)


def _assigned(statement: cst.BaseStatement) -> tuple[str, cst.BaseExpression] | None:
    """Return the name and the value of `name = value`, None for any other statement."""
    match statement:
        case cst.SimpleStatementLine(
            body=[cst.Assign(targets=[cst.AssignTarget(target=cst.Name(value=name))], value=value)]
        ):
            return name, value
        case _:
            return None


def _is_local(name: str, scope: Scope) -> bool:
    return scope.home(name) is scope.function
