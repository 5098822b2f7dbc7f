"""Programs that call aiobotocore and aioboto3 run against moto's server, with our types installed.

mypy accepts each, each prints what its last lines say, and each response fits its declared type.
"""

from __future__ import annotations

import json
import os
import subprocess
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.live.moto_server import moto_server
from tests.support.async_environment import (
    AIOBOTO3,
    AIOBOTOCORE,
    async_environment,
    site_packages_with,
)
from tests.support.checkers import mypy
from tests.support.environments import PYDANTIC, Environment, build, link_installed
from tests.support.expected_differences import (
    ExpectedDifference,
    for_one_reason,
    unexpected,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.exhaustive
ROOT = Path(__file__).parents[2]
PROGRAMS = Path(__file__).parent / "programs"
LIBRARIES = (AIOBOTOCORE, AIOBOTO3)
SERVICES = (
    "cloudformation",
    "cloudwatch",
    "dynamodb",
    "ec2",
    "events",
    "iam",
    "kinesis",
    "lambda",
    "logs",
    "s3",
    "secretsmanager",
    "sns",
    "sqs",
    "ssm",
    "stepfunctions",
    "sts",
)
# moto is not AWS: it leaves out some keys, and makes up a value.
FORGOTTEN = """
cloudwatch.GetMetricStatistics: Datapoints.Unit: Field required: .*
ec2.DescribeImages: Images.ImageLocation: Field required: .*
s3.ListObjects: (Marker|Prefix): Field required: .*
"""
UNFINISHED = "stepfunctions.DescribeExecution: (output|stopDate): Field required: .*"
EXPECTED = (
    *for_one_reason("AWS sends the key in each response, and moto forgets it.", FORGOTTEN),
    *for_one_reason(
        "The execution is still running, and all recordings are of executions that have ended.",
        UNFINISHED,
    ),
    ExpectedDifference(
        "ec2.(DescribeImages|DescribeInstances|RunInstances)",
        ".*Platform: Input should be 'Windows': 'Linux/UNIX'",
        "AWS has a platform only for Windows, and moto for every image.",
    ),
)


@dataclass(frozen=True)
class Run:
    """The output of a program, and the report of the recorder."""

    exit_code: int
    stdout: str
    stderr: str
    operations: tuple[str, ...]
    misfits: tuple[tuple[str, str], ...]


def programs(library: str) -> list[Path]:
    return sorted((PROGRAMS / library).glob("*.py"))


ALL = [
    pytest.param(path, id=f"{library}-{path.stem}")
    for library, _ in LIBRARIES
    for path in programs(library)
]


@pytest.fixture(scope="module")
def environments(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Environment]:
    """Return an environment for each library, with types for exactly its botocore."""
    made: dict[str, Environment] = {}
    for library, version in LIBRARIES:
        folder = tmp_path_factory.mktemp(library)
        models = site_packages_with(library, version)
        options = ("--target", library, "--botocore", str(models))
        package = build(folder / "stubs", *SERVICES, *options)
        environment = async_environment(library, version, package, folder / "venv")
        link_installed(environment, (*PYDANTIC, "typing_inspection"))
        made[library] = environment
    return made


@pytest.fixture(scope="module")
def runs(
    environments: dict[str, Environment], tmp_path_factory: pytest.TempPathFactory
) -> dict[Path, Run]:
    """Run every program, two at once. They share a server, and have names of their own."""
    folder = tmp_path_factory.mktemp("runs")
    with moto_server() as url, ThreadPoolExecutor(2) as pool:
        found = [path for library in environments for path in programs(library)]
        run = pool.map(lambda p: _run(environments[p.parent.name], p, url, folder), found)
        return dict(zip(found, run, strict=True))


def _run(environment: Environment, program: Path, url: str, folder: Path) -> Run:
    report = folder / f"{program.parent.name}-{program.stem}.json"
    settings = {
        "AWS_ACCESS_KEY_ID": "key",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": url,
        "AWS_SECRET_ACCESS_KEY": "secret",
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
    }
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "PYTHON"))}
    done = subprocess.run(
        [environment.python, "-m", "tests.live.recorder", report, program],
        cwd=ROOT,
        env={**inherited, **settings},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    found = json.loads(report.read_text("utf-8")) if report.exists() else {}
    misfits = tuple((where, what) for where, what in found.get("misfits", ()))
    operations = tuple(found.get("operations", ()))
    return Run(done.returncode, done.stdout, done.stderr, operations, misfits)


def test_there_are_programs_for_each_library() -> None:
    assert all(len(programs(library)) >= 10 for library, _ in LIBRARIES)


@pytest.mark.parametrize("library", [library for library, _ in LIBRARIES])
def test_mypy_accepts_every_program(
    library: str, environments: dict[str, Environment], tmp_path: Path
) -> None:
    environment = environments[library]
    # mypy runs in the environment of the tests, and loads its plugin from a path.
    plugin = environment.site_packages / "boto_types" / "mypy_plugin.py"
    settings = tmp_path / "mypy.ini"
    settings.write_text(f"[mypy]\nplugins = {plugin}\n")
    options = ("--config-file", str(settings), "--cache-dir", str(tmp_path / "cache"))
    assert mypy(environment.python, programs(library), *options) == []


@pytest.mark.parametrize("program", ALL)
def test_a_program_prints_what_its_last_lines_say(program: Path, runs: dict[Path, Run]) -> None:
    run = runs[program]
    assert run.exit_code == 0, run.stderr
    assert run.stdout.splitlines() == list(_printed(program))


def _printed(program: Path) -> Iterator[str]:
    """Yield the lines of the comment at the end of a program."""
    lines = program.read_text("utf-8").rpartition("\n\n")[2].splitlines()
    assert all(line.startswith("# ") for line in lines), program
    yield from (line.removeprefix("# ") for line in lines)


def test_each_response_fits_its_declared_type(runs: dict[Path, Run]) -> None:
    operations = [operation for run in runs.values() for operation in run.operations]
    assert len(operations) > 200
    assert {operation.split(".")[0] for operation in operations} == set(SERVICES)
    found = {misfit for run in runs.values() for misfit in run.misfits}
    assert unexpected(sorted(found), EXPECTED, operations) == []
