"""The wheel of the generator, and a built package in a new environment."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from importlib.metadata import version
from typing import TYPE_CHECKING

import pytest

from tests.packaging.wheels import wheel_of
from tests.support.environments import build, empty_environment, shared_build
from tests.support.trees import tree_of

if TYPE_CHECKING:
    from pathlib import Path

RIGHT = """\
import boto3
from boto_types.sqs import SQSClient

client: SQSClient = boto3.client("sqs")
for message in client.receive_message(QueueUrl="q").get("Messages", []):
    print(message.get("Body", "").upper())
"""
WRONG = """\
import boto3

boto3.client("sqs").receive_message(QueueURL="q")
"""


def test_the_wheel_has_the_templates_and_writes_the_same_files(
    wheel: Path, tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The wheel writes the same files as the editable installation of these tests."""
    unpacked = tmp_path / "unpacked"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    assert {path.name.partition("-")[0] for path in unpacked.iterdir()} == {"botowright"}

    environment = {**os.environ, "PYTHONPATH": str(unpacked)}
    where = "import botowright.templates; print(botowright.templates.__file__)"
    found = subprocess.run(
        [sys.executable, "-c", where],
        env=environment, cwd=tmp_path, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert found.strip().startswith(str(unpacked))

    from_wheel = tmp_path / "from-wheel"
    command = [sys.executable, "-m", "botowright", "build", "sqs", "--quiet", "--output"]
    subprocess.run([*command, str(from_wheel)], env=environment, cwd=tmp_path, check=True)
    assert tree_of(from_wheel) == tree_of(shared_build(tmp_path_factory, "sqs"))


def test_the_wheel_beside_a_package_named_codegen(wheel: Path, tmp_path: Path) -> None:
    """Our source folder has the name of a top-level package in another distribution."""
    other = tmp_path / "other"
    (other / "codegen" / "cli").mkdir(parents=True)
    (other / "codegen" / "__init__.py").write_text("NAME = 'other'\n")
    (other / "codegen" / "cli" / "__init__.py").touch()
    project = '[project]\nname = "other"\nversion = "1"\n'
    packages = '[tool.setuptools]\npackages = ["codegen", "codegen.cli"]\n'
    (other / "pyproject.toml").write_text(project + packages)
    environment = empty_environment(tmp_path / "venv")
    # The dependencies are those of these tests: nothing is downloaded.
    environment.add_path(sysconfig.get_path("purelib"))
    install = [sys.executable, "-m", "pip", "--python", str(environment.python), "install"]
    install += ["--quiet", "--no-deps", "--no-index", "--ignore-installed"]
    subprocess.run([*install, str(wheel), str(wheel_of(other, tmp_path / "wheels"))], check=True)
    imports = "import botowright, codegen; print(botowright.__file__, codegen.NAME)"
    for command in (["python", "-c", imports], ["botowright", "list"]):
        done = subprocess.run(
            [environment.python.with_name(command[0]), *command[1:]],
            cwd=tmp_path, capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        if command[0] == "python":
            assert done.stdout.split() == [
                str(environment.site_packages / "botowright" / "__init__.py"),
                "other",
            ]


@pytest.mark.exhaustive
def test_downstream_project(tmp_path: Path) -> None:
    """mypy and pyright check a program in a new environment that has the built package."""
    package = build(tmp_path / "stubs", "sqs", "--name", "acme-boto-types", "--build-number", "7")
    command = [sys.executable, "-m", "build", "--quiet", "--no-isolation", str(package)]
    subprocess.run(command, check=True)
    (wheel,) = (package / "dist").glob("acme_boto_types-*.post7-*.whl")
    assert list((package / "dist").glob("*.tar.gz"))

    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)
    pip = [str(venv / "bin" / "python"), "-m", "pip", "install", "--quiet"]
    beside = [f"{name}=={version(name)}" for name in ("boto3", "mypy", "pyright")]
    subprocess.run([*pip, str(wheel), *beside], check=True)

    project = tmp_path / "project"
    project.mkdir()
    (project / "right.py").write_text(RIGHT)
    (project / "wrong.py").write_text(WRONG)
    activated = {**os.environ, "PATH": f"{venv / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    for checker in (["mypy", "--strict"], ["pyright"]):
        command = [str(venv / "bin" / checker[0]), *checker[1:]]
        for program, exit_code in (("right.py", 0), ("wrong.py", 1)):
            done = subprocess.run(
                [*command, program],
                cwd=project, env=activated, capture_output=True, text=True, check=False,
            )  # fmt: skip
            assert done.returncode == exit_code, f"{checker} {program}\n{done.stdout}{done.stderr}"
        assert "QueueURL" in done.stdout

    run = "import boto3; from boto_types.sqs import SQSClient; c = boto3.client('sqs', 'us-east-1')"
    command = [str(venv / "bin" / "python"), "-c", f"{run}; assert isinstance(c, SQSClient)"]
    subprocess.run(command, check=True)
