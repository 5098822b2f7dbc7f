"""Published projects that use the peer's types, before and after `migrate`.

Each has an environment with its dependencies and the peer's types, and one with ours. A checker may
report more after the migration only for the reasons that `docs/migrate.md` has.
"""

from __future__ import annotations

import difflib
import os
import re
import subprocess
import sys
import zipfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

pytestmark = pytest.mark.exhaustive

BIN = Path(sys.executable).parent
UV = str(BIN / "uv")
WHEELS = {
    "aws_lambda_powertools": (
        "3.37.0",
        "92df3f790851a30cfb5ed45ff8e11f2de9b74e60aed0169d2a6b6da2362b45fb",
    ),
    "dagster_aws": (
        "0.29.27",
        "5665ac975d37d512df33e7fab0f1b6f07820ea73971d5c1b2cd650d681f2266f",
    ),
    "awswrangler": (
        "3.17.1",
        "d1f454266813f7929a3ecd420ef9e4816dc1ae85e2b5ee84d7d1f85ac2df0fdd",
    ),
}
# What is left for a person.
FINDINGS = {"dagster_aws": ["dagster_aws/_stubs.py:3: this text names mypy_boto3_s3"]}
# Messages of new errors. Each is true.
REASONS = {
    "a key that a response need not have": (
        r"Could not access item in TypedDict|reportTypedDictNotRequiredAccess"
        r"|RunTaskResponse.*DescribeTasksResponse|DescribeTasksResponse.*RunTaskResponse"
    ),
    "a value that can be None": (
        r"[Tt]ype \"[^\"]*\| None\"|expression has type \"Literal.*\| None\""
    ),
    "an answer that is no dict[str, Any]": r"UpdateTableResponse.*dict\[str, Any\]",
    "a str for a list": r"logGroupIdentifiers|\"\*\*dict\[str, str\]\"",
    "a union without a member": r"jobDriver|JobDriver|No overload variant of \"get\"",
    "an enum": r"logGroupClass",
    "a structure of another kind": r"str \| ColumnInfo",
    "a module that nothing imports": r"Module has no attribute \"session\"",
}
_ERROR = re.compile(
    r"^\s*(?P<file>[^\s:]+\.py):(?P<line>\d+)(?::\d+)?:? (?:- )?error: (?P<text>.*)$"
)
_RULE = re.compile(r"[(\[]([\w-]+)[)\]]$")  # at the end of a message
_IMPORTED = re.compile(r"\b(?:mypy_boto3|types_boto3)_(\w+)")


@dataclass(frozen=True)
class Side:
    """The code of a project, and an environment with types."""

    code: Path
    python: Path


@dataclass(frozen=True)
class Pair:
    """A project before and after."""

    before: Side
    after: Side
    findings: list[str]


@pytest.fixture(scope="module", params=WHEELS)
def project(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Pair:
    """Return a project with both environments."""
    name = request.param
    folder = tmp_path_factory.mktemp(name)
    sides = [
        Side(folder / side, folder / side / ".venv/bin/python") for side in ("before", "after")
    ]
    wheel = _download(name, folder)
    for side in sides:
        with zipfile.ZipFile(wheel) as opened:
            opened.extractall(side.code)
        _run(UV, "venv", "--quiet", "--python", sys.executable, side.code / ".venv")
        _install(side, wheel, "boto3", "mypy", "pandas-stubs")
    services = sorted(_services(sides[0].code))
    _install(sides[0], "boto3-stubs", *(f"mypy-boto3-{service}" for service in services))
    build = ("build", *services, "--quiet", "--output", folder / "types")
    _run(sys.executable, "-m", "botowright", *build)
    _install(sides[1], folder / "types")
    command = (sys.executable, "-m", "botowright", "migrate", name, "--write")
    output = _run(*command, "--python", sides[1].python, folder=sides[1].code)
    return Pair(*sides, findings=[f for f in output.splitlines() if f.startswith(f"{name}/")])


def _download(name: str, folder: Path) -> Path:
    version, digest = WHEELS[name]
    (folder / "pinned.txt").write_text(f"{name}=={version} --hash=sha256:{digest}\n")
    command = (sys.executable, "-m", "pip", "download", "--quiet", "--require-hashes", "--no-deps")
    _run(*command, "--dest", folder, "--requirement", folder / "pinned.txt")
    (wheel,) = folder.glob("*.whl")
    return wheel


def _services(code: Path) -> set[str]:
    texts = (path.read_text("utf-8") for path in code.rglob("*.py") if ".venv" not in path.parts)
    return {found.replace("_", "-") for text in texts for found in _IMPORTED.findall(text)}


def _install(side: Side, *requirements: str | Path) -> None:
    _run(UV, "pip", "install", "--quiet", "--python", side.python, *requirements)


def _run(*command: str | Path, folder: Path | None = None, codes: tuple[int, ...] = (0,)) -> str:
    """Return the output of a command, with its errors."""
    environment = {k: v for k, v in os.environ.items() if k != "VIRTUAL_ENV"}
    done = subprocess.run(
        list(map(str, command)),
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode in codes, f"{command}\n{done.stdout}"
    return done.stdout


def test_the_project_has_no_name_of_the_peer(project: Pair) -> None:
    package = next(path for path in project.after.code.iterdir() if path.name in WHEELS)
    assert project.findings == FINDINGS.get(package.name, [])
    named = {finding.partition(":")[0] for finding in project.findings}
    for path in package.rglob("*.py"):
        file = path.relative_to(project.after.code).as_posix()
        text = path.read_text("utf-8")
        assert file in named or "mypy_boto3" not in text
        compile(text, file, "exec")
    again = (sys.executable, "-m", "botowright", "migrate", package, "--check", "--quiet")
    assert _run(*again, "--python", project.after.python) == ""


COMMANDS = {
    "mypy": ("-m", "mypy", "--ignore-missing-imports", "--check-untyped-defs", "--no-incremental"),
    "pyright": (),
}


@pytest.mark.parametrize("checker", COMMANDS)
def test_each_new_error_has_a_reason(checker: str, project: Pair) -> None:
    before = Counter(
        (file, line, _rule(text)) for file, line, text in _errors(checker, project.before)
    )
    new = []
    for file, line, text in _errors(checker, project.after):
        place = (file, _old_line(project, file, line), _rule(text))
        if before[place]:
            before[place] -= 1
        elif not any(re.search(reason, text) for reason in REASONS.values()):
            new.append(f"{file}:{line}: {text}")
    assert new == []


def _errors(checker: str, side: Side) -> list[tuple[str, int, str]]:
    """Return the file, the line and the whole message of each error."""
    package = next(path.name for path in side.code.iterdir() if path.name in WHEELS)
    if checker == "mypy":
        command: tuple[str | Path, ...] = (side.python, *COMMANDS[checker], package)
    else:
        command = (BIN / "pyright", "--pythonpath", side.python, package)
    found: list[tuple[str, int, str]] = []
    for text in _run(*command, folder=side.code, codes=(0, 1)).splitlines():
        error = _ERROR.match(text)
        if error is not None:
            file = error["file"].removeprefix(f"{side.code}/")
            found.append((file, int(error["line"]), error["text"]))
        elif found and text[:1].isspace() and ".py:" not in text:
            file, line, message = found[-1]
            found[-1] = (file, line, f"{message} {text.strip()}")
    assert found  # each of the projects has some
    return found


def _rule(text: str) -> str:
    found = _RULE.search(text)
    return found[1] if found else ""


def _old_line(project: Pair, file: str, line: int) -> int:
    old, new = (
        (side.code / file).read_text("utf-8").splitlines()
        for side in (project.before, project.after)
    )
    for tag, start, end, first, last in difflib.SequenceMatcher(
        None, old, new, False
    ).get_opcodes():
        if first < line <= last:
            is_same_size = tag == "equal" or end - start == last - first
            return start + (line - first if is_same_size else 1)
    return line
