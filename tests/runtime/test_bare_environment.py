"""The types in a new environment that has typing_extensions, and no boto3."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.packaging.wheels import wheel_of_installed
from tests.support.environments import Environment, build
from tests.support.interpreters import DECLARED, interpreter

if TYPE_CHECKING:
    from pathlib import Path

HERE = f"{sys.version_info.major}.{sys.version_info.minor}"
VERSIONS = [HERE, *(pytest.param(v, marks=pytest.mark.exhaustive) for v in DECLARED if v != HERE)]
PROGRAM = """
import importlib, importlib.util, sys
for missing in ("boto3", "botocore", "pydantic"):
    assert importlib.util.find_spec(missing) is None, missing
from boto_types.s3.requests import PutObjectRequest
assert PutObjectRequest.__required_keys__ == {"Bucket", "Key"}
for module in ("literals", "requests", "responses", "views", "kwargs"):
    importlib.import_module(f"boto_types.s3.{module}")
for module in ("requests", "responses", "views"):
    importlib.import_module(f"boto_types.dynamodb.resource_{module}")
import boto_types.literals, boto_types.options
from boto_types.s3 import requests, responses
"""


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a wheel of the types, and wheels of all that it depends on."""
    folder = tmp_path_factory.mktemp("wheels")
    build(folder / "stubs", "s3", "dynamodb", "--wheel", str(folder))
    wheel_of_installed("typing_extensions", folder)
    return folder


@pytest.mark.parametrize("version", VERSIONS)
def test_types_without_boto3(version: str, wheels: Path, tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    subprocess.run([interpreter(version), "-m", "venv", "--without-pip", str(venv)], check=True)
    environment = Environment(venv / "bin" / "python")
    install = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--offline", "--no-index"]
    install += ["--find-links", str(wheels), "--python", str(environment.python)]
    subprocess.run([*install, "boto-types"], check=True)
    assert (environment.site_packages / "typing_extensions.py").exists()
    done = subprocess.run(
        [environment.python, "-c", PROGRAM], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
