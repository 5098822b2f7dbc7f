"""The workflows in `.github/` and in `examples/`, as actionlint and GitHub read them."""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support.interpreters import DECLARED
from tests.support.node import MODULES, NODE

ROOT = Path(__file__).parents[2]
ACTIONLINT = MODULES / "@tktco" / "node-actionlint" / "bin" / "node-actionlint.js"
OWN = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
WORKFLOWS = [*OWN, *sorted((ROOT / "examples").glob("*/.github/workflows/*.yml"))]
# A tag can be moved to other code; a commit cannot. The comment is for people.
PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
# The rights that a job may have beside reading this repository, by the action that needs each.
WRITES = {
    "pages": "actions/deploy-pages",
    "id-token": "actions/deploy-pages|pypa/gh-action-pypi-publish",
    "contents": "gh release create",
}


def _content(path: Path) -> dict[str, Any]:
    content = yaml.safe_load(path.read_text("utf-8"))
    assert isinstance(content, dict)
    return content


def _actionlint(*paths: Path) -> subprocess.CompletedProcess[str]:
    if not ACTIONLINT.exists():
        # A skipped test would hide that the install step is missing.
        assert "CI" not in os.environ, "run `bash .ci/install`"
        pytest.skip("actionlint is not installed; run `bash .ci/install`")
    command = [str(NODE), str(ACTIONLINT), f"{{{','.join(map(str, paths))},}}"]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)


def test_actionlint_accepts_the_workflows() -> None:
    assert len(OWN) == 3
    done = _actionlint(*WORKFLOWS)
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{len(WORKFLOWS)} workflow" in done.stdout


def test_actionlint_finds_a_mistake(tmp_path: Path) -> None:
    text = (ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8")
    (tmp_path / "wrong.yml").write_text(text.replace("matrix.python }}", "matrix.pyton }}"))
    done = _actionlint(tmp_path / "wrong.yml")
    assert done.returncode == 1
    assert 'property "pyton" is not defined' in done.stdout


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_actions_are_pinned(path: Path) -> None:
    used = re.findall(r"uses: *(.*)", path.read_text("utf-8"))
    assert used
    assert [action for action in used if not PINNED.fullmatch(action)] == []


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_permissions_are_the_least(path: Path) -> None:
    """A workflow reads. A job writes only what one of its steps needs."""
    content = _content(path)
    assert content["permissions"] == {"contents": "read"}
    for name, job in content["jobs"].items():
        steps = "\n".join(f"{step.get('uses', '')}\n{step.get('run', '')}" for step in job["steps"])
        for right, access in job.get("permissions", {}).items():
            assert access == "write", name
            assert re.search(WRITES[right], steps), f"{name}: {right}"
        # No step that runs the code of the repository gets a right.
        if job.get("permissions", {}).keys() & {"id-token", "pages"}:
            assert [step for step in job["steps"] if "run" in step] == [], name


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_checkouts_keep_no_credentials(path: Path) -> None:
    for job in _content(path)["jobs"].values():
        for step in job["steps"]:
            if step.get("uses", "").startswith("actions/checkout@"):
                assert step["with"]["persist-credentials"] is False


def test_the_default_tests_run_on_each_python() -> None:
    tests = _content(ROOT / ".github" / "workflows" / "tests.yml")
    assert tuple(tests["jobs"]["default"]["strategy"]["matrix"]["python"]) == DECLARED
