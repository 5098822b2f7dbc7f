"""A file's tree with its new types."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import libcst as cst

from botowright.project.annotate.imports import file_imports
from botowright.project.annotate.new_imports import with_imports
from botowright.project.annotate.spelling import Spelling
from botowright.project.annotate.statements import below

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from botowright.project.annotate.additions import Addition
    from botowright.project.annotate.imports import FileImports

_TYPE_COMMENT = re.compile(r"# *type: *(?!ignore\b)")
_SPACE = cst.SimpleWhitespace(" ")


def with_types(
    tree: cst.Module, additions: Sequence[Addition], unevaluated: Collection[int]
) -> cst.Module:
    """Return a module with types added, and the imports that they need.

    `unevaluated` are the assignments whose annotations Python does not evaluate, by their ids.
    """
    imports = file_imports(tree)
    spelling = Spelling(imports.names, imports.taken)
    edits = _Edits(additions, unevaluated, imports, spelling)
    changed = tree.visit(edits)
    return with_imports(changed, spelling.imports, is_plain=imports.is_plain)


class _Edits(cst.CSTTransformer):
    """Writes the types. Nodes are known by their identity."""

    def __init__(
        self,
        additions: Sequence[Addition],
        unevaluated: Collection[int],
        imports: FileImports,
        spelling: Spelling,
    ) -> None:
        super().__init__()
        self._additions = {id(each.node): each for each in additions}
        self._commented: set[int] = set()  # assignments that have a type in a comment (PEP 484)
        self._unevaluated = unevaluated
        self._imports = imports
        self._spelling = spelling

    def leave_Param(self, original_node: cst.Param, updated_node: cst.Param) -> cst.Param:
        addition = self._additions.get(id(original_node))
        if addition is None:
            return updated_node
        equal = updated_node.equal
        if updated_node.default is not None:
            equal = cst.AssignEqual(_SPACE, _SPACE)
        annotation = cst.Annotation(self._type(addition))
        return updated_node.with_changes(annotation=annotation, equal=equal)

    def leave_FunctionDef(
        self, original_node: cst.FunctionDef, updated_node: cst.FunctionDef
    ) -> cst.FunctionDef:
        addition = self._additions.get(id(original_node))
        if addition is None:
            return updated_node
        annotation = cst.Annotation(self._type(addition), _SPACE, _SPACE)
        return updated_node.with_changes(returns=annotation)

    def visit_SimpleStatementLine(self, node: cst.SimpleStatementLine) -> None:
        comment = node.trailing_whitespace.comment
        if comment is not None and _TYPE_COMMENT.match(comment.value):
            self._commented.update(map(id, node.body))

    def leave_Assign(
        self, original_node: cst.Assign, updated_node: cst.Assign
    ) -> cst.Assign | cst.AnnAssign:
        addition = self._additions.get(id(original_node))
        if addition is None or id(original_node) in self._commented:
            return updated_node
        is_evaluated = id(original_node) not in self._unevaluated
        return cst.AnnAssign(
            target=updated_node.targets[0].target,
            annotation=cst.Annotation(self._type(addition, is_evaluated=is_evaluated)),
            value=updated_node.value,
            equal=cst.AssignEqual(_SPACE, _SPACE),
            semicolon=updated_node.semicolon,
        )

    def leave_AnnAssign(
        self, original_node: cst.AnnAssign, updated_node: cst.AnnAssign
    ) -> cst.AnnAssign:
        is_evaluated = id(original_node) not in self._unevaluated
        annotation = self._corrected(original_node.annotation, is_evaluated=is_evaluated)
        return (
            updated_node if annotation is None else updated_node.with_changes(annotation=annotation)
        )

    def leave_Annotation(
        self, original_node: cst.Annotation, updated_node: cst.Annotation
    ) -> cst.Annotation:
        return self._corrected(original_node, is_evaluated=True) or updated_node

    def _type(self, addition: Addition, *, is_evaluated: bool = True) -> cst.BaseExpression:
        text = self._spelling.text(addition.written)
        needs_quotes = self._imports.are_quoted or (
            addition.written.is_optional and not self._imports.has_future
        )
        return cst.parse_expression(_quoted(text) if needs_quotes and is_evaluated else text)

    def _corrected(self, node: cst.Annotation, *, is_evaluated: bool) -> cst.Annotation | None:
        """Return an annotation with its wrong parts replaced, None if it has none."""
        parts = {
            id(part): self._additions[id(part)]
            for part in below(node.annotation)
            if id(part) in self._additions
        }
        if not parts:
            return None
        expression = node.annotation.visit(_Parts(parts, self._spelling))
        if not isinstance(expression, cst.BaseExpression):
            return None
        is_string = isinstance(expression, (cst.SimpleString, cst.ConcatenatedString))
        if is_evaluated and self._imports.are_quoted and not is_string:
            text = cst.Module([]).code_for_node(expression)
            expression = cst.parse_expression(_quoted(text))
        return node.with_changes(annotation=expression)


class _Parts(cst.CSTTransformer):
    """Replaces the parts of an annotation."""

    def __init__(self, parts: dict[int, Addition], spelling: Spelling) -> None:
        super().__init__()
        self._parts = parts
        self._spelling = spelling

    def on_leave(  # type: ignore[override]  # an expression stays one
        self, original_node: cst.CSTNode, updated_node: cst.CSTNode
    ) -> cst.CSTNode:
        addition = self._parts.get(id(original_node))
        if addition is None:
            return updated_node
        text = self._spelling.text(addition.written)
        if isinstance(original_node, cst.SimpleString):
            code = original_node.value.replace(addition.source, text)
            return cst.parse_expression(code)
        return cst.parse_expression(text)


def _quoted(text: str) -> str:
    quote = "'" if '"' in text else '"'
    return f"{quote}{text}{quote}"
