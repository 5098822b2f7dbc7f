"""The cases in `cases/`, and what holds for each of them."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

import pytest

from botowright.project.rewriting import write
from tests.support.library_imports import with_used_imports
from tests.unit.project.annotate.conftest import CASES, Case, cases, run

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.unit.project.conftest import Project

ALL = cases()
FILES = {
    f"{title} {file}": (case.before[file], case.after[file])
    for title, case in ALL.items()
    for file in case.after
}
# The names of the constant in the cases.
CHECKING = ("TYPE_CHECKING", "TC")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)


@pytest.mark.parametrize("case", ALL.values(), ids=ALL)
def test_a_case(case: Case, project: Project):
    """A second run changes nothing, and lists the same places on their new lines."""
    project.write(dict(case.before))
    rewriting = run(project)
    changed = {each.file: each.after.decode() for each in rewriting.changes}
    assert {**case.before, **changed} == case.after
    assert sorted(map(str, rewriting.findings)) == sorted(case.findings)
    write(project.root, rewriting.changes)
    again = run(project)
    assert not again.changes
    assert sorted(each.what for each in again.findings) == sorted(
        each.what for each in rewriting.findings
    )


@pytest.mark.parametrize(("before", "after"), FILES.values(), ids=FILES)
def test_programs_stay_the_same(before: str, after: str):
    assert _compiled(after) == _compiled(before)


@pytest.mark.parametrize(("before", "after"), FILES.values(), ids=FILES)
def test_types_are_strings_where_python_evaluates_them(before: str, after: str):
    """No name of a block for checkers is evaluated, and no type is a string without need."""
    old, new = ast.parse(before), ast.parse(after)
    guarded = set(_guarded_names(new))
    has_future = "from __future__ import annotations" in after
    old_strings = {each.value for node, _ in _annotations(old) for each in _strings(node)}
    for node, is_evaluated in _annotations(new):
        names = {each.id for each in ast.walk(node) if isinstance(each, ast.Name)}
        if is_evaluated and not has_future:
            assert names.isdisjoint(guarded)
        for each in _strings(node):
            is_needed = is_evaluated and not has_future
            assert is_needed or each.value in old_strings


def test_titles_are_unique():
    titles = [
        f"{path.stem}: {line[4:]}"
        for path in CASES.glob("*.txt")
        for line in path.read_text("utf-8").splitlines()
        if line.startswith("=== ")
    ]
    assert sorted(titles) == sorted(ALL)


class _Bare(ast.NodeTransformer):
    """Removes annotations, blocks for checkers, and imports that only those need."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        if node.value is None:
            node.annotation = ast.Constant(None)
            return node
        return ast.copy_location(ast.Assign([node.target], node.value), node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.returns = None
        return node

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | None:
        names = [each for each in node.names if each.name != "TYPE_CHECKING"]
        if not names or (node.module or "").startswith("boto_types"):
            return None
        return ast.ImportFrom(node.module, names, node.level)

    def visit_If(self, node: ast.If) -> ast.AST | None:
        self.generic_visit(node)
        return None if ast.unparse(node.test).endswith(CHECKING) else node


def _compiled(code: str) -> str:
    return ast.dump(with_used_imports(_Bare().visit(ast.parse(code))))


def _guarded_names(tree: ast.Module) -> Iterator[str]:
    for block in tree.body:
        if isinstance(block, ast.If) and ast.unparse(block.test).endswith(CHECKING):
            for node in block.body:
                if isinstance(node, (ast.Import, ast.ImportFrom)):
                    yield from (each.asname or each.name for each in node.names)


def _annotations(node: ast.AST, *, is_in_function: bool = False) -> Iterator[tuple[ast.AST, bool]]:
    """Yield the annotations below a node, and whether Python evaluates each."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.AnnAssign):
            yield child.annotation, not is_in_function
        elif isinstance(child, ast.arg) and child.annotation is not None:
            yield child.annotation, True
        if isinstance(child, _FUNCTIONS):
            returns = getattr(child, "returns", None)
            if returns is not None:
                yield returns, True
            yield from _annotations(child, is_in_function=True)
        elif isinstance(child, ast.ClassDef):
            yield from _annotations(child)
        else:
            yield from _annotations(child, is_in_function=is_in_function)


def _strings(node: ast.AST) -> Iterator[ast.Constant]:
    for each in ast.walk(node):
        if isinstance(each, ast.Constant) and isinstance(each.value, str):
            yield each
