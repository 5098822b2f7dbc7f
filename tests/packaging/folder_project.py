"""A project that has the folder of a build, and the errors that checkers find in the project."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

BIN = Path(sys.executable).parent
FOLDER = "stubs"
HELPER = 'BUCKET = "logs"\n'
RIGHT = """\
from __future__ import annotations

from typing import TYPE_CHECKING

import boto3
import botocore.session
from botocore.config import Config
from helper import BUCKET
from typing_extensions import assert_type

if TYPE_CHECKING:
    from boto_types.s3 import S3Client
    from boto_types.s3.requests import PutObjectRequest
    from boto_types.s3.resources import S3ServiceResource

assert_type(boto3.client("s3"), "S3Client")
assert_type(boto3.resource("s3"), "S3ServiceResource")
assert_type(boto3.Session().client("s3", config=Config()), "S3Client")
assert_type(botocore.session.get_session().create_client("s3"), "S3Client")
request: PutObjectRequest = {"Bucket": BUCKET, "Key": "k"}
boto3.client("s3").put_object(**request)
"""
WRONG = """\
import boto3
import botocore.session

boto3.client("s3").put_object(Bukket="b")
boto3.resource("s3").Bucket(1)
boto3.Session().client("s3").put_object(Bukket="b")
botocore.session.get_session().create_client("s3").put_object(Bukket="b")
"""
WRONG_LINES = {f"src/wrong.py:{line}" for line in (4, 5, 6, 7)}
_COMMANDS = {
    "mypy": ("mypy", "--strict", "--warn-unreachable", "--python-executable", "{python}"),
    "pyright": ("pyright", "--pythonpath", "{python}"),
    "basedpyright": ("basedpyright", "--pythonpath", "{python}"),
    "ty": ("ty", "check", "--output-format", "concise", "--python", "{python}"),
    "pyrefly": (
        *("pyrefly", "check", "--output-format", "min-text"),
        *("--python-interpreter-path", "{python}"),
    ),
    "zuban": ("zuban", "mypy", "--strict", "--python-executable", "{python}"),
}
CHECKERS = tuple(_COMMANDS)
_ERROR = re.compile(
    r"^ *(?:ERROR (?P<after>\S+?:\d+):|(?P<before>\S+?:\d+)(?::\d+)?:? (?:- )?error)", re.MULTILINE
)


def write_programs(project: Path) -> None:
    """Write a right and a wrong program into a project."""
    (project / "src").mkdir()
    for name, text in (("helper", HELPER), ("right", RIGHT), ("wrong", WRONG)):
        (project / "src" / f"{name}.py").write_text(text)


def errors_in(project: Path, checker: str, python: Path, *paths: str) -> set[str]:
    """Return the files and lines of the errors that a checker finds.

    Without paths it checks what its settings name.
    """
    name, *options = _COMMANDS[checker]
    command = [str(BIN / name), *(option.format(python=python) for option in options), *paths]
    environment = {k: v for k, v in os.environ.items() if k not in {"VIRTUAL_ENV", "PYTHONPATH"}}
    done = subprocess.run(
        command, cwd=project, env=environment, capture_output=True, text=True, check=False
    )
    found = {error["after"] or error["before"] for error in _ERROR.finditer(done.stdout)}
    assert done.returncode == (1 if found else 0), done.stdout + done.stderr
    return {os.path.relpath(project / place, project) for place in found}
