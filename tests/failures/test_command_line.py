"""A wrong command line: one line, exit code 2, and the output stays as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, NoReturn

import pytest

from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result


@pytest.mark.parametrize(
    ("services", "message"),
    [
        ((), "name one or more services, use --all, or set services in [tool.botowright]"),
        (("notes", "--all"), "--all and notes exclude each other; use one of them"),
        (("--all", "a", "b"), "--all and a, b exclude each other; use one of them"),
    ],
    ids=["neither", "both", "several"],
)
def test_services_or_all(
    services: tuple[str, ...], message: str, run: Callable[..., Result], models: Path, output: Path
) -> None:
    """`build` takes services or --all, and prints its usage if it gets neither or both."""
    result = run("build", *services, "--botocore", models, "--output", output)
    assert result.exit_code == 2
    assert result.stderr.startswith("Usage: ")
    assert "build [OPTIONS] [SERVICE ...]" in result.stderr
    assert result.stderr.splitlines()[-1] == f"Error: {message}"
    assert not output.exists()


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("write",),
        ("build", "notes"),
        ("build", "notes", "--output"),
        ("build", "notes", "--output", "out", "--jobs", "0"),
        ("build", "notes", "--output", "out", "--jobs", "many"),
        ("build", "notes", "--output", "out", "--build-number", "-1"),
        ("build", "notes", "--output", "out", "--no-such-option"),
        ("check",),
        ("list", "notes"),
    ],
    ids=" ".join,
)
def test_wrong_usage(
    arguments: tuple[str, ...],
    run: Callable[..., Result],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """click's own errors are printed, and nothing is written."""
    monkeypatch.chdir(tmp_path)
    result = run(*arguments)
    assert result.exit_code == 2
    assert result.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("arguments", [("--help",), ("build", "-h"), ("--version",)])
def test_questions_succeed(arguments: tuple[str, ...], run: Callable[..., Result]) -> None:
    assert run(*arguments).exit_code == 0


@pytest.mark.parametrize(
    ("service", "hint"),
    [
        ("note", "did you mean notes?"),
        ("alarm", "did you mean alarms?"),
        ("Notes", "did you mean notes?"),
        ("xyzzy", "`botowright list` prints them"),
        ("", "`botowright list` prints them"),
    ],
)
def test_unknown_service(
    service: str, hint: str, run: Callable[..., Result], models: Path, output: Path
) -> None:
    """The message suggests the nearest names, or `list` if no name is near."""
    result = run("build", service, "alarms", "--botocore", models, "--output", output)
    assert result.exit_code == 2
    assert result.error == f'Error: there is no service "{service}" in botocore 0; {hint}'
    assert not output.exists()


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "s3,sqs"], "separate services with spaces: botowright build s3 sqs"),
        (["build", "s3, sqs", "sts"], "separate services with spaces: botowright build s3 sqs sts"),
        (["build", "s3,", "sqs"], "separate services with spaces: botowright build s3 sqs"),
        (["build", "s3;sqs"], "separate services with spaces: botowright build s3 sqs"),
        (
            ["changes", "1.44.0", "1.44.5", "--service", "s3,sqs"],
            "separate services with spaces: botowright changes --service s3 --service sqs",
        ),
        (
            ["build", "s3", "--presigned", "s3 sqs"],
            "presigned: separate services with commas: s3,sqs",
        ),
        (
            ["build", "s3", "--typed-stubbers", "s3, sqs; sts"],
            "typed-stubbers: separate services with commas: s3,sqs,sts",
        ),
        (
            ["build", "s3", "--target", "boto3,aioboto3"],
            "targets: separate the names: --target boto3 --target aioboto3",
        ),
        (
            ["config", "--services", "s3", "sqs"],
            "separate services with commas: botowright config --services s3,sqs",
        ),
        (
            ["sync", "--check", "--presigned", "s3,", "sqs", "--quiet"],
            "separate services with commas: botowright sync --presigned s3,sqs",
        ),
    ],
)
def test_wrong_separator(
    arguments: list[str], message: str, run: Callable[..., Result], output: Path
) -> None:
    """The message has the right spelling."""
    given = ("--output", output) if arguments[0] == "build" else ()
    result = run(*arguments, *given)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.error == f"Error: {message}"
    assert not output.exists()


def test_several_unknown_services(run: Callable[..., Result], models: Path, output: Path) -> None:
    """One message has them all."""
    result = run("build", "note", "alarms", "xyzzy", "--botocore", models, "--output", output)
    assert result.exit_code == 2
    assert result.error == (
        'Error: there are no services "note" (did you mean notes?), "xyzzy" in botocore 0; '
        "`botowright list` prints them"
    )


@pytest.mark.parametrize(
    ("target", "hint"),
    [
        ("boto", "did you mean boto3 or aioboto3?"),
        ("AioBotoCor", "did you mean aiobotocore or aioboto3?"),
        ("xyzzy", "the choices are boto3, aiobotocore, aioboto3"),
        ("", "the choices are boto3, aiobotocore, aioboto3"),
    ],
)
def test_unknown_target(
    target: str, hint: str, run: Callable[..., Result], models: Path, output: Path
) -> None:
    given = ("--target", "boto3", "--target", target)
    result = run("build", "notes", "--botocore", models, "--output", output, *given)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.error == f'Error: targets: there is no "{target}"; {hint}'
    assert not output.exists()


@pytest.mark.parametrize("name", ["no name", "", "-types", 'a"b', "boto\ntypes"])
def test_invalid_name(name: str, run: Callable[..., Result], models: Path, output: Path) -> None:
    """A name that pip refuses is refused (PEP 508): it goes into pyproject.toml."""
    result = run("build", "--all", "--botocore", models, "--output", output, "--name", name)
    assert result.exit_code == 2
    assert not output.exists()


@pytest.mark.parametrize(
    "name", ["boto3", "Botocore", "s3transfer", "boto3-stubs", "typing_extensions", "boto3__stubs"]
)
def test_name_of_a_package_that_the_stubs_need(
    name: str, run: Callable[..., Result], models: Path, output: Path
) -> None:
    """pip would uninstall that package, and install the stubs in its place."""
    result = run("build", "--all", "--botocore", models, "--output", output, "--name", name)
    assert result.exit_code == 2
    assert result.error.startswith(f"Error: --name {name}: pip would replace the package ")
    assert result.error.endswith("; use another name, e.g. acme-boto-types")
    assert not output.exists()


def test_previous_output_is_untouched(
    run: Callable[..., Result], models: Path, output: Path
) -> None:
    """A build with a wrong command line does not touch an earlier output."""
    assert run("build", "notes", "--botocore", models, "--output", output).exit_code == 0
    before = tree_of(output)
    assert before
    for wrong in (("xyzzy",), ("notes", "--all"), ("notes", "--models", models / "none")):
        assert run("build", *wrong, "--botocore", models, "--output", output).exit_code == 2
        assert tree_of(output) == before
    assert [path.name for path in output.parent.iterdir()] == [output.name]


def test_reader_that_stops(home: Path) -> None:
    """`botowright list | head` ends without a traceback."""
    command = f"{sys.executable} -m botowright list --json | true"
    done = subprocess.run(
        ["bash", "-c", command],  # noqa: S607
        env={**os.environ, "HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr


@pytest.mark.parametrize(
    ("place", "command", "has_output"),
    [
        ("botowright.cli.list.model_source", ["list"], False),
        ("botowright.changes.since.since", ["since", "s3"], False),
        ("botowright.cli.comparison.releases_of", ["changes", "1.0..2.0"], False),
        ("botowright.cli.comparison.releases_of", ["changes", "1..2", "--output", "a"], True),
        ("botowright.observe.table.observed_table", ["observe", "."], False),
        ("botowright.observe.table.observed_table", ["observe", ".", "--output", "a"], True),
        ("botowright.project.doctor.diagnosis.diagnosis", ["doctor"], False),
        ("botowright.project.plan.project_plan", ["sync", "--check"], False),
        ("botowright.project.plan.project_plan", ["sync"], True),
        ("botowright.build.check.recorded_job", ["check", "--output", "."], False),
        ("botowright.build.run.build", ["build", "s3", "--output", "a"], True),
    ],
)
def test_an_interruption_names_the_output_of_a_command_that_has_one(
    place: str,
    command: list[str],
    has_output: bool,
    run: Callable[..., Result],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def interrupted(*_: object, **__: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(place, interrupted)
    outcome = " The output is as it was before." if has_output else ""
    result = run(*command)
    assert (result.exit_code, result.stderr.strip()) == (130, f"Interrupted.{outcome}")
