"""Published projects that use boto3 without types, before and after `annotate`.

Nobody annotated these projects for boto3. Their code does the same as before, and the false errors
about dictionaries in variables go away. The other errors that pyright reports only with our types
have the reasons below: no annotation could remove them.
"""

from __future__ import annotations

import ast
import difflib
import json
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import botocore
import pytest

from tests.support.environments import (
    Environment,
    bare_environment,
    build,
    copied_environment,
)
from tests.support.library_imports import with_used_imports
from tests.support.published import unpacked_sdist

pytestmark = pytest.mark.exhaustive

SDISTS = {
    "aws-parallelcluster": (
        "3.9.3",
        "6387b62832b0f9e1855a5e10f762c5c31368098797251ea38f7248baf3c0c961",
    ),
    "cfn-sphere": ("1.0.6", "3da1d1fcf3b18e9800c45f9fab99a168ea51be359cdf14a2775b3ce1af4216c2"),
    "ecs-deploy": ("1.9.0", "104a7e1f4422ab8fb13114b7170befe2784a692f2e8e2b20ecd57ce77a2ae7ef"),
    "kinesis-python": (
        "0.2.1",
        "4f3e98f337b0d5e5c77b26a9138e627da32104ade3785b3a136c70389c2b79d3",
    ),
    "lambda-uploader": (
        "1.3.0",
        "7df298efcd676d74743ef842a9c4462117b5741d8acc63f749ae53ad69ecee87",
    ),
}
# The false errors: a dictionary or a list of them, for a type of ours.
_FALSE = re.compile(
    r'(?:Argument of type|Type) "(?:list\[)?dict\[.*(?:Like|Input|Request|Config)\b'
)
# Messages of the errors that are left and that pyright does not report without our types.
REASONS = {
    "a key that a response need not have": r"\"\w+\" is not a required key in",
    "a value that can be None": r"\"None\" is not assignable to \"str\"|Object of type \"None\"",
    "a list to sort with values that can be None": r"^Argument missing for parameter \"key\"",
    "keywords in a listed dictionary": r"^Argument of type \"str\" .*get_shard_iterator",
    "a method of a client that a test replaces": r"attribute \"\w+\" for class \"MethodType\"",
    "an annotation in the code that is wrong": r"return type \"(?:None|Tuple\[str \| None, List)",
    "a base class without a result": r"^Method \"\w+\" overrides .* returns type \"None\"",
}
_OPTIONS = ("--quiet", "--botocore", str(Path(botocore.__file__).parent))


@dataclass(frozen=True)
class Project:
    """The code before and after, and environments with and without the types that it needs."""

    before: Path
    after: Path
    environment: Environment
    untyped: Environment


@pytest.fixture(scope="module", params=SDISTS)
def project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Project:
    """Return an annotated project."""
    folder = tmp_path_factory.mktemp(request.param)
    before = unpacked_sdist(request.param, *SDISTS[request.param], folder)
    for settings in ("pyproject.toml", "setup.cfg", "mypy.ini"):  # they choose what is checked
        (before / settings).unlink(missing_ok=True)
    after = folder / "after"
    shutil.copytree(before, after)
    listed = _botowright("list", "--used-in", str(before), "--json")
    services = [row["service"] for row in json.loads(listed) if row["uses"]]
    package = build(folder / "types", *services, "--documentation", "none")
    environment = copied_environment(package, folder / "venv")
    _botowright("annotate", str(after), "--write", *_OPTIONS)
    return Project(before, after, environment, bare_environment(folder / "untyped"))


def test_the_code_does_the_same(project: Project):
    changed = 0
    for file in project.after.rglob("*.py"):
        old = (project.before / file.relative_to(project.after)).read_bytes()
        if old != file.read_bytes():
            changed += 1
            assert _without_types(file.read_bytes()) == _without_types(old)
    assert changed


def test_a_second_run_changes_nothing(project: Project):
    _botowright("annotate", str(project.after), "--check", *_OPTIONS)


def test_most_false_errors_are_gone(project: Project):
    before = _false(_pyright(project.before, project.environment))
    after = _false(_pyright(project.after, project.environment))
    assert before
    assert 2 * len(after) <= len(before)


def test_each_error_that_is_left_has_a_reason(project: Project):
    untyped = _pyright(project.before, project.untyped)
    known = Counter((file, text) for file, _, text in untyped)
    left = Counter((f, text) for f, _, text in _pyright(project.after, project.environment)) - known
    without_reason = [
        f"{file}: {text}"
        for file, text in left
        if not any(re.search(reason, text) for reason in REASONS.values())
    ]
    assert without_reason == []


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_no_annotation_is_wrong(checker: str, project: Project):
    check = _pyright if checker == "pyright" else _mypy
    wrong = [
        f"{file}:{line}: {text}"
        for file, line, text in check(project.after, project.environment)
        if line in _annotated_lines(project, file)
    ]
    known = {text for _, __, text in check(project.before, project.environment)}
    assert [each for each in wrong if each.partition(": ")[2] not in known] == []


def _false(errors: list[tuple[str, int, str]]) -> list[str]:
    return [f"{file}:{line}: {text}" for file, line, text in errors if _FALSE.search(text)]


def _annotated_lines(project: Project, file: str) -> set[int]:
    """Return the lines that `annotate` wrote."""
    old, new = (
        (folder / file).read_text("utf-8").splitlines()
        for folder in (project.before, project.after)
    )
    changes = difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return {
        line
        for kind, *_, low, high in changes
        if kind != "equal"
        for line in range(low + 1, high + 1)
    }


def _pyright(code: Path, environment: Environment) -> list[tuple[str, int, str]]:
    command = [str(Path(sys.executable).parent / "pyright"), "--outputjson"]
    command += ["--pythonpath", str(environment.python), str(code)]
    done = subprocess.run(command, cwd=code, capture_output=True, text=True, check=False)
    return [
        (
            Path(row["file"]).relative_to(code).as_posix(),
            row["range"]["start"]["line"] + 1,
            row["message"].replace("\n", " "),
        )
        for row in json.loads(done.stdout)["generalDiagnostics"]
        if row["severity"] == "error"
    ]


def _mypy(code: Path, environment: Environment) -> list[tuple[str, int, str]]:
    """Return mypy's errors in each file on its own: the projects have modules of the same name."""
    command = [sys.executable, "-m", "mypy", "--check-untyped-defs", "--output", "json"]
    command += ["--python-executable", str(environment.python), "--ignore-missing-imports"]
    command += ["--explicit-package-bases", "--namespace-packages", "--exclude", "tests?/", "."]
    done = subprocess.run(command, cwd=code, capture_output=True, text=True, check=False)
    rows = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    return [
        (Path(row["file"]).as_posix(), row["line"], row["message"])
        for row in rows
        if row["severity"] == "error"
    ]


def _botowright(*arguments: str) -> str:
    command = [sys.executable, "-m", "botowright", *arguments]
    return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout


def _without_types(content: bytes) -> str:
    return ast.dump(with_used_imports(_Bare().visit(ast.parse(content))))


class _Bare(ast.NodeTransformer):
    """Takes annotations out of code, and the imports that only checkers see."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        if node.value is None:
            return None
        return ast.Assign([node.target], node.value, lineno=0)

    def visit_arg(self, node: ast.arg) -> ast.arg:
        node.annotation = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.returns = None
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AST:
        self.generic_visit(node)
        node.returns = None
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | None:
        if node.module == "typing":
            node.names = [alias for alias in node.names if alias.name != "TYPE_CHECKING"]
        return node if node.names else None

    def visit_If(self, node: ast.If) -> ast.AST | None:
        self.generic_visit(node)
        return None if ast.unparse(node.test).endswith("TYPE_CHECKING") else node
