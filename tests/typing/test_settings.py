"""The effect of a build's settings on a user's program."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from botowright.targets.chosen import DEFAULT_TARGETS
from tests.support.checkers import mypy, pyright
from tests.support.environments import build, linked_environment

if TYPE_CHECKING:
    from pathlib import Path

    from tests.support.checkers import Finding

PROGRAM = """\
import boto3
from boto_types.sagemaker.literals import AlgorithmStatus

client = boto3.client("sagemaker")
response = client.describe_algorithm(AlgorithmName="a")
print(response["AlgorithmDescription"])
status: AlgorithmStatus = response["AlgorithmStatus"]
print(status)
client.list_algorithms(SortBy="Size")
print(client.describe_endpoint(EndpointName="e")["EndpointArn"])
print(client.describe_notebook_instance(NotebookInstanceName="n")["Url"])
"""
DESCRIPTION, STATUS, SORT_BY, ARN, URL = 6, 7, 9, 10, 11


@pytest.fixture
def check(tmp_path: Path) -> object:
    """Return a function that builds with some options and returns the lines with errors."""

    def check(checker: object, *options: str) -> set[int]:
        package = build(tmp_path / "stubs", "sagemaker", *options)
        python = linked_environment(package, tmp_path / "venv").python
        program = tmp_path / "program" / "program.py"
        program.parent.mkdir()
        program.write_text(PROGRAM)
        found: list[Finding] = checker(python, [program.parent])  # type: ignore[operator]
        return {finding.line for finding in found}

    return check


def test_observed_keys(check) -> None:
    assert check(pyright) == {DESCRIPTION, SORT_BY}


def test_observed_keys_of_a_user(check, tmp_path: Path) -> None:
    """A user's recordings add to the shipped ones, and can make a key required or optional."""
    counts = {"AlgorithmDescription": [5, 5, 5, 1, 1, 0]}
    notebook = {"Url": [4, 5, 5, 1, 1, 0]}
    shapes = {"DescribeAlgorithmOutput": counts, "DescribeNotebookInstanceOutput": notebook}
    table = tmp_path / "ours.json"
    table.write_text(json.dumps({"services": {"sagemaker": shapes}}))
    assert check(pyright, "--observed-keys", str(table)) == {SORT_BY, URL}


def test_modelled_keys(check) -> None:
    assert check(pyright, "--response-keys", "modelled") == {DESCRIPTION, SORT_BY, URL}


def test_assertive_keys(check) -> None:
    assert check(pyright, "--response-keys", "assertive") == {SORT_BY}


def test_open_enums(check) -> None:
    assert check(mypy, "--open-enums") == {STATUS, SORT_BY}


def test_open_request_enums(check) -> None:
    assert check(mypy, "--open-request-enums") == set()


def test_single_keys(check, tmp_path: Path) -> None:
    config = tmp_path / "settings.toml"
    config.write_text(
        "[tool.botowright.overrides.sagemaker]\n"
        'DescribeAlgorithmOutput = { AlgorithmDescription = "required" }\n'
        'DescribeEndpointOutput = { EndpointArn = "optional" }\n'
    )
    assert check(pyright, "--config", str(config)) == {SORT_BY, ARN}


def test_without_documentation(tmp_path: Path) -> None:
    """The stubs have no sentence and no link. The types are the same, in Black's layout."""
    services = ("bedrock-runtime", "logs", "sqs", "sso", "sts")
    bare = build(tmp_path / "bare", *services, "--documentation", "none")
    whole = build(tmp_path / "whole", *services)
    for path in sorted(bare.glob("boto_types/*/*.pyi")):
        text = path.read_text("utf-8")
        assert "docs.aws.amazon.com" not in text
        assert _types(text) == _types((whole / path.relative_to(bare)).read_text("utf-8")), path
    for path in (
        path for stubs in DEFAULT_TARGETS.stub_packages for path in (bare / stubs).rglob("*.pyi")
    ):
        assert '"""' not in path.read_text("utf-8"), path
    command = [sys.executable, "-m", "black", "--check", "--quiet", str(bare)]
    assert subprocess.run(command, check=False).returncode == 0


def _types(stub: str) -> str:
    """Return a stub without docstrings, and without the bodies that replace them."""
    tree = ast.parse(stub)
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef | ast.FunctionDef):
            node.body = [s for s in node.body if not isinstance(s, ast.Expr)] or [ast.Pass()]
    return ast.unparse(tree)
