"""The hook for pre-commit, in a project with an environment of its own."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest
import yaml

from botowright.cli.main import cli
from tests.support.environments import BOTO3, empty_environment, link_installed

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
MANIFEST = ROOT / ".pre-commit-hooks.yaml"
(HOOK,) = yaml.safe_load(MANIFEST.read_text("utf-8"))
CODE = 'import boto3\n\nboto3.client("sqs")\n'


def test_the_manifest_is_valid() -> None:
    command = [sys.executable, "-m", "pre_commit", "validate-manifest", str(MANIFEST)]
    subprocess.run(command, check=True)
    _, name, *arguments = shlex.split(HOOK["entry"])
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    command.make_context(name, arguments)


@pytest.mark.parametrize(
    ("file", "is_checked"),
    [
        ("src/app.py", True),
        ("notebook.ipynb", True),
        ("pyproject.toml", True),
        ("uv.lock", True),
        ("requirements-dev.txt", True),
        ("README.md", False),
        ("notes.txt", False),
    ],
)
def test_files_that_run_the_hook(file: str, is_checked: bool) -> None:
    assert bool(re.search(HOOK["files"], file)) is is_checked


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a repository with an environment, whose types are current."""
    project = tmp_path / "project"
    project.mkdir()
    (project / "pyproject.toml").write_text('[project]\nname = "app"\nversion = "1"\n')
    (project / ".gitignore").write_text(".venv\n")
    (project / "app.py").write_text(CODE)
    link_installed(empty_environment(project / ".venv"), BOTO3)
    _git(project, "init", "--quiet")
    _git(project, "add", ".")
    sync = [sys.executable, "-m", "botowright", "sync", "--quiet", "--python", ".venv"]
    subprocess.run(sync, cwd=project, check=True)
    return project


@pytest.fixture
def run_hook(project: Path, tmp_path: Path) -> Callable[[], subprocess.CompletedProcess[str]]:
    """Return a function that runs the hook of the last commit, as pre-commit installs it."""
    revision = _git(ROOT, "rev-parse", "HEAD").strip()
    hooks = [{"repo": str(ROOT), "rev": revision, "hooks": [{"id": HOOK["id"]}]}]
    (project / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": hooks}))
    command = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--verbose"]
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / "store")}

    def run_hook() -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command, cwd=project, env=environment, capture_output=True, text=True, check=False
        )

    return run_hook


@pytest.mark.exhaustive
def test_the_hook(project: Path, run_hook: Callable[[], subprocess.CompletedProcess[str]]) -> None:
    """pre-commit sets VIRTUAL_ENV to an environment of its own, which the hook does not check.

    The hook has its own installation of botowright too.
    """
    done = run_hook()
    assert done.returncode == 0, done.stdout + done.stderr
    assert f" in {project / '.venv'} (.venv, Python " in done.stdout
    assert ") is current: 1 service" in done.stdout
    (project / "app.py").write_text(f'{CODE}boto3.client("s3")\n')
    done = run_hook()
    assert done.returncode == 1
    assert "s3 has no types, and app.py:4 uses it" in done.stdout


def _git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["/usr/bin/git", "-C", str(folder), *arguments], capture_output=True, text=True, check=True
    )
    return done.stdout
