"""mypy with the plugin reports services that the package has no types of, as deprecated calls.

So it reports them if the error code `deprecated` is on, and as the options of mypy decide.
"""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.typing.mypy_projects import Project

ON = ("--enable-error-code", "deprecated")
# A line with a service without types ends with the kind of call.
PROGRAM = """\
from typing import Any, Final, Literal, TypeVar

import boto3
import botocore.session

NAME: Final = "athena"
AnySession = TypeVar("AnySession", bound=boto3.Session)
session = boto3.Session()

boto3.client("s3")
boto3.client("sqs").send_message  # typed
boto3.client("glue")  # untyped
boto3.client("glue", "eu-west-1", "2017-03-31").whatever_it_has()  # untyped
boto3.client(NAME, use_ssl=False)  # untyped
boto3.resource("sns")  # untyped
boto3.resource("iam").meta
boto3.resource("glue")
session.client(service_name="glue")  # untyped
session.resource("sns")  # untyped
botocore.session.get_session().create_client("glue")  # untyped
boto3.client("no-such-service")


class Own(boto3.Session):
    def make(self) -> None:
        super().client("glue")  # untyped
        super().resource("sns")  # untyped
        super().client("s3")


def make(
    bound: AnySession,
    mixed: Literal["s3", "glue"],
    untyped: Literal["athena", "glue"],
    mistake: Literal["glue", "no-such-service"],
    name: str,
    anything: Any,
    options: dict[str, Any],
    credentials: dict[str, str],
) -> None:
    bound.client("glue")  # untyped
    bound.client("s3")
    boto3.client(untyped)  # untyped
    boto3.client("glue", **options)  # untyped
    boto3.client("glue", **credentials)  # untyped
    boto3.client(mixed)
    boto3.client(mistake)
    boto3.client(name)
    boto3.client(anything)
    for service in ("s3", "glue"):
        boto3.client(service)
"""
UNTYPED = [
    number
    for number, line in enumerate(PROGRAM.splitlines(), start=1)
    if line.endswith("# untyped")
]


@pytest.fixture
def program(project: Project) -> Project:
    project.configure()
    project.write(program=PROGRAM)
    return project


def reported(output: str, severity: str = "error") -> list[int]:
    """Return the lines of the reports."""
    pattern = rf"^program\.py:(\d+): {severity}: .*run: botowright sync  \[deprecated\]$"
    return [int(number) for number in re.findall(pattern, output, re.MULTILINE)]


def test_each_call_is_reported_once(program: Project) -> None:
    output = program.check(*ON, "program.py")
    assert reported(output) == UNTYPED
    assert output.count("error: ") == len(UNTYPED)
    assert 'boto_types has no types of the service "glue"; run: botowright sync' in output
    assert 'boto_types has no types of the services "athena", "glue"; run' in output


def test_the_options_of_mypy_decide(program: Project) -> None:
    assert "Success" in program.check("program.py")
    options = ("--report-deprecated-as-note", "--deprecated-calls-exclude", "boto3")
    output = program.check(*ON, *options, "--cache-dir", os.devnull, "program.py")
    (botocore,) = reported(output, "note")
    assert "Success" in output
    assert "create_client" in PROGRAM.splitlines()[botocore - 1]


def test_one_line_can_be_ignored(program: Project) -> None:
    program.write(
        program='import boto3\nboto3.client("glue")  # type: ignore[deprecated]\n'
        'boto3.client("glue").whatever_it_has()\n'
    )
    assert reported(program.check(*ON, "program.py")) == [3]


def test_the_types_are_the_same(program: Project) -> None:
    """The plugin gives the client that it gave before, and mypy gives without it."""
    program.write(program=re.sub(r"^(.*)  # untyped$", _revealed, PROGRAM, flags=re.MULTILINE))
    with_plugin = program.check("program.py")
    (program.folder / "pyproject.toml").unlink()
    assert with_plugin == program.check(*ON, "program.py")  # nothing is reported without it
    assert with_plugin.count("Revealed type is") == len(UNTYPED)


def _revealed(line: re.Match[str]) -> str:
    margin = re.match(" *", line[1])[0]
    return f"{margin}reveal_type({line[1].strip()})"


def test_the_daemon_and_parallel_runs(program: Project) -> None:
    assert reported(program.daemon(*ON, "program.py")) == UNTYPED
    program.write(program=f'{PROGRAM}\n\nboto3.client("glue")\n')
    added = PROGRAM.count("\n") + 3
    assert reported(program.daemon(*ON, "program.py")) == [*UNTYPED, added]
    parallel = program.check(*ON, "--num-workers", "2", "program.py")
    assert reported(parallel) == [*UNTYPED, added]
