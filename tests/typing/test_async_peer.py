"""The peer's types for aioboto3 beside ours: what mypy accepts and refuses of the same programs.

The programs of the folder `shared` are annotated with no type of ours. With our types each right
function is clean, and each wrong one is refused (test_async_programs.py).
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.async_environment import AIOBOTO3, site_packages_with
from tests.support.checkers import Finding, mypy
from tests.support.environments import Environment, empty_environment

pytestmark = pytest.mark.exhaustive

PROGRAMS = Path(__file__).parent / "async_programs" / "shared"
_SERVICES = ("dynamodb", "kinesis", "lambda", "s3", "sqs")
PACKAGES = (
    "types-aioboto3==15.5.0",
    "types-aiobotocore==2.25.2",
    *(f"types-aiobotocore-{service}==2.25.2" for service in _SERVICES),
    "types-boto3==1.43.123",
    "botocore-stubs==1.43.126",
)
_FILE = "A file is an IO or a body of a response."
_ITERATOR = "The asynchronous class inherits the `__iter__` of the synchronous one."
REFUSED = {
    "a_dictionary_of_options": "A dictionary of strings fits no signature: some options are bool.",
    "a_download_to_an_async_writer": _FILE,
    "a_presigned_post": "Its fields are Any.",
    "a_transfer_of_a_bucket": _FILE,
    "an_upload_of_an_async_reader": _FILE,
    "an_upload_that_changes_parts": "`Processing` is not declared.",
}
ACCEPTED = {
    "a_body_in_a_synchronous_context": "Its base is Any: wrapt has no types.",
    "a_configuration_that_does_not_exist": "It takes any keyword.",
    "a_synchronous_loop_over_a_collection": _ITERATOR,
    "a_synchronous_loop_over_events": _ITERATOR,
    "a_synchronous_loop_over_pages": _ITERATOR,
}


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Environment:
    """Return an environment with aioboto3 and the peer's types."""
    made = empty_environment(tmp_path_factory.mktemp("peer") / "venv")
    command = [sys.executable, "-m", "pip", "--python", str(made.python), "install", "--quiet"]
    subprocess.run([*command, *PACKAGES], check=True)
    for path in site_packages_with(*AIOBOTO3).iterdir():
        link = made.site_packages / path.name
        if path.suffix != ".pth" and not link.exists():
            link.symlink_to(path)
    return made


def _reported(environment: Environment, folder: Path) -> tuple[set[str], set[str]]:
    """Return the names of all functions of a program, and of those that mypy reports."""
    tree = ast.parse((folder / "calls.py").read_text("utf-8"))
    functions = [node for node in tree.body if isinstance(node, ast.AsyncFunctionDef)]
    found: list[Finding] = mypy(environment.python, [folder])
    reported = {
        function.name
        for function in functions
        for finding in found
        if function.lineno <= finding.line <= (function.end_lineno or 0)
    }
    return {function.name for function in functions}, reported


def test_right_programs_that_the_peer_refuses(environment: Environment, tmp_path: Path) -> None:
    folder = shutil.copytree(PROGRAMS / "right", tmp_path / "right")
    _, reported = _reported(environment, folder)
    assert reported == REFUSED.keys()


def test_wrong_programs_that_the_peer_accepts(environment: Environment, tmp_path: Path) -> None:
    folder = shutil.copytree(PROGRAMS / "wrong", tmp_path / "wrong")
    functions, reported = _reported(environment, folder)
    assert functions - reported == ACCEPTED.keys()
