"""The setting `constraints`: pydantic enforces the limits of the models, and checkers see none."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

import pytest

from tests.runtime.constrained_types import enforced
from tests.runtime.pydantic_types import start
from tests.support.environments import shared_build

if TYPE_CHECKING:
    from pathlib import Path

SERVICES = ("dynamodb", "iam", "s3", "sqs")
# Black takes most of its time on texts.
ALL = ("--all", "--documentation", "none")
SHAPE_MODULES = {
    *("requests.py", "responses.py", "views.py"),
    *("resource_requests.py", "resource_responses.py", "resource_views.py"),
}


@pytest.fixture(scope="module")
def all_constrained(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the types of all services, with constraints, and without texts."""
    return shared_build(tmp_path_factory, *ALL, "--constraints")


@pytest.fixture(scope="module")
def all_plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return shared_build(tmp_path_factory, *ALL)


class _WithoutLimits(ast.NodeTransformer):
    """Replaces `Annotated[X, ...]` by `X`, also in quotes."""

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        is_limited = isinstance(node.value, ast.Name) and node.value.id.endswith("Annotated")
        if is_limited and isinstance(node.slice, ast.Tuple):
            return node.slice.elts[0]
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        if isinstance(node.value, str) and "Annotated[" in node.value:
            return self.visit(ast.parse(node.value, mode="eval").body)
        return node


def _assert_same_types(constrained: Path, plain: Path) -> None:
    """Assert that the modules differ only in limits, and in the imports of these."""
    changed = 0
    for path in sorted(constrained.glob("boto_types/**/*.py*")):
        text, other = (p.read_text("utf-8") for p in (path, plain / path.relative_to(constrained)))
        if text == other:
            continue
        assert path.name in SHAPE_MODULES, path
        assert _types(_WithoutLimits().visit(ast.parse(text))) == _types(ast.parse(other)), path
        changed += 1
    assert changed


def _types(tree: ast.Module) -> list[str]:
    """Return the definitions of a module. An annotation loses its quotes: `"X"` becomes `X`."""
    body = [ast.unparse(node) for node in tree.body if not isinstance(node, ast.ImportFrom)]
    return [re.sub(r"""['"]""", "", text) for text in body]


def _assert_enforced(root: Path, services: list[str], at_least: int) -> None:
    with ProcessPoolExecutor(os.cpu_count() or 1, initializer=start, initargs=(root,)) as pool:
        results = list(pool.map(enforced, services))
    problems = [problem for _, found in results for problem in found]
    assert not problems, "\n".join(problems[:50])
    assert sum(count for count, _ in results) > at_least


def test_limits_are_enforced(constrained: Path) -> None:
    _assert_enforced(constrained, list(SERVICES), 1_000)


def test_the_types_are_the_same_for_a_checker(constrained: Path, package: Path) -> None:
    _assert_same_types(constrained, package)


def test_the_distribution_needs_annotated_types(constrained: Path, package: Path) -> None:
    for folder, is_needed in ((constrained, True), (package, False)):
        project = (folder / "pyproject.toml").read_text("utf-8")
        (dependencies,) = re.findall(r"(?m)^dependencies = (.*)$", project)
        names = re.findall('"([a-z-]+)', dependencies)
        assert names == ["annotated-types"] * is_needed + ["typing-extensions"]
        for path in folder.glob("boto_types/**/*.py"):
            assert is_needed or "annotated_types" not in path.read_text("utf-8")


@pytest.mark.exhaustive
def test_all_limits_are_enforced(all_constrained: Path) -> None:
    services = {path.parent.name for path in all_constrained.glob("boto_types/*/literals.py")}
    _assert_enforced(all_constrained, sorted(services), 150_000)


@pytest.mark.exhaustive
def test_all_types_are_the_same_for_a_checker(all_constrained: Path, all_plain: Path) -> None:
    _assert_same_types(all_constrained, all_plain)


@pytest.mark.exhaustive
def test_black_changes_nothing(all_constrained: Path) -> None:
    command = [sys.executable, "-m", "black", "--check", "--quiet", str(all_constrained)]
    assert subprocess.run(command, check=False).returncode == 0
