"""A module with the peer's types → the same module with ours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import libcst as cst
from libcst.helpers import get_full_name_for_node

from botowright.project.lines import lines_of
from botowright.project.migrate.distributions import mentioned_distributions
from botowright.project.migrate.importing import new_lines
from botowright.project.migrate.peer import mentioned_package
from botowright.project.migrate.reading import DOTTED, TYPE_COMMENT, names_of
from botowright.project.migrate.spelling import spelling_of
from botowright.project.rewriting import Finding

if TYPE_CHECKING:
    import re
    from collections.abc import Collection

    from botowright.project.migrate.lookup import Lookup
    from botowright.project.migrate.reading import ModuleNames
    from botowright.project.migrate.spelling import Spelling

_INDENT = 4


@dataclass(frozen=True, slots=True)
class CodeMigration:
    """The rewriting of modules, for `rewritten`."""

    lookup: Lookup
    kept: Collection[str] = ()  # names that modules of the project import from each other

    def __call__(self, file: str, tree: cst.Module) -> tuple[cst.Module, list[Finding]]:
        """Return a module with our types, and a finding for each place that stays."""
        names = names_of(tree)
        spelling = spelling_of(names, self.lookup, self.kept)
        rewriter = _Rewriter(names, spelling)
        new = tree.visit(rewriter)
        problems = [*spelling.problems, *rewriter.problems]
        lines = lines_of(tree, (node for node, _ in problems))
        found = {Finding(file, lines.get(id(node), 1), what) for node, what in problems}
        has_changes = bool(spelling.imports or spelling.names)
        return (new if has_changes else tree), sorted(
            found, key=lambda each: (each.line, each.what)
        )


class _Rewriter(cst.CSTTransformer):
    def __init__(self, names: ModuleNames, spelling: Spelling) -> None:
        self._names = names
        self._spelling = spelling
        self._depth = 0
        self.problems: list[tuple[cst.CSTNode, str]] = []

    def visit_IndentedBlock(self, _: cst.IndentedBlock) -> None:
        self._depth += 1

    def leave_IndentedBlock(
        self, _: cst.IndentedBlock, updated_node: cst.IndentedBlock
    ) -> cst.IndentedBlock:
        self._depth -= 1
        return updated_node

    def visit_Import(self, _: cst.Import) -> bool:
        return False

    def visit_ImportFrom(self, _: cst.ImportFrom) -> bool:
        return False

    def leave_SimpleStatementLine(
        self, original_node: cst.SimpleStatementLine, updated_node: cst.SimpleStatementLine
    ) -> cst.SimpleStatementLine | cst.FlattenSentinel[cst.SimpleStatementLine]:
        del original_node
        new = new_lines(
            updated_node,
            self._spelling,
            self._depth * _INDENT,
            has_literal="Literal" in self._names.imported,
        )
        return updated_node if new is None else cst.FlattenSentinel(new)

    def visit_Attribute(self, node: cst.Attribute) -> bool:
        return get_full_name_for_node(node) is None or not _is_dotted(node)

    def leave_Attribute(
        self, original_node: cst.Attribute, updated_node: cst.Attribute
    ) -> cst.BaseExpression:
        if not _is_dotted(original_node):
            return updated_node.with_changes(attr=original_node.attr)
        return self._expression(original_node, updated_node)

    def leave_Name(self, original_node: cst.Name, updated_node: cst.Name) -> cst.BaseExpression:
        return self._expression(original_node, updated_node)

    def _expression(
        self, node: cst.Attribute | cst.Name, updated: cst.Attribute | cst.Name
    ) -> cst.BaseExpression:
        dotted = get_full_name_for_node(node) or ""
        new = self._new_name(dotted)
        if new == dotted:
            return updated
        parsed = cst.parse_expression(new)
        return parsed.with_changes(lpar=node.lpar, rpar=node.rpar)

    def leave_Arg(self, original_node: cst.Arg, updated_node: cst.Arg) -> cst.Arg:
        return updated_node.with_changes(keyword=original_node.keyword)

    def leave_SimpleString(
        self, original_node: cst.SimpleString, updated_node: cst.SimpleString
    ) -> cst.SimpleString:
        if id(original_node) not in self._names.types:
            self._check(original_node, original_node.value)
            return updated_node
        new = self._new_text(updated_node.value)
        self._check(original_node, new)
        return updated_node if new == updated_node.value else updated_node.with_changes(value=new)

    def leave_FormattedStringText(
        self, original_node: cst.FormattedStringText, updated_node: cst.FormattedStringText
    ) -> cst.FormattedStringText:
        self._check(original_node, original_node.value)
        return updated_node

    def leave_Comment(self, original_node: cst.Comment, updated_node: cst.Comment) -> cst.Comment:
        is_type = TYPE_COMMENT.match(original_node.value) is not None
        new = self._new_text(original_node.value) if is_type else original_node.value
        self._check(original_node, new)
        return updated_node if new == updated_node.value else updated_node.with_changes(value=new)

    def _check(self, node: cst.CSTNode, text: str) -> None:
        for name in (mentioned_package(text), *mentioned_distributions(text)):
            if name is not None:
                self.problems.append((node, f"this text names {name}"))
                return

    def _new_text(self, text: str) -> str:
        def new(found: re.Match[str]) -> str:
            return self._new_name(found[0])

        return DOTTED.sub(new, text)

    def _new_name(self, dotted: str) -> str:
        """Return the new form of a dotted name: that of its longest part which has one."""
        parts = dotted.split(".")
        for end in range(len(parts), 0, -1):
            new = self._spelling.names.get(".".join(parts[:end]))
            if new is not None:
                return ".".join((new, *parts[end:]))
        return dotted


def _is_dotted(node: cst.BaseExpression) -> bool:
    while isinstance(node, cst.Attribute):
        node = node.value
    return isinstance(node, cst.Name)
