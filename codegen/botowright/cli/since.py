"""`botowright since`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from botowright.cli.completed_names import complete_part, complete_path
from botowright.cli.json_report import json_options, print_json
from botowright.cli.progress import progress_of
from botowright.errors import UsageError


@click.command("since")
@click.argument("path", required=False, shell_complete=complete_part)
@click.option(
    "--project",
    type=click.Path(path_type=Path),
    metavar="DIR",
    shell_complete=complete_path("dir"),
    help="Find the oldest boto3 and botocore that support the code in this folder.",
)
@click.option("--all", "is_all", is_flag=True, help="With --project: print each requirement.")
@click.option(
    "--check",
    "is_check",
    is_flag=True,
    help="With --project: exit with 1 if a bound that the project declares is too low.",
)
@click.option("--upto", metavar="VERSION", help="Search up to this version. Default: the newest.")
@json_options("since")
def since(  # noqa: PLR0913  # one for each option
    *,
    path: str | None,
    project: Path | None,
    is_all: bool,
    is_check: bool,
    upto: str | None,
    as_json: bool,
) -> None:
    """Find the first botocore that has an operation, a member or an enum value.

    PATH is SERVICE.OPERATION or SERVICE.SHAPE, then members by their wire names, then an enum
    value: sagemaker.create_algorithm.TrainingSpecification.TrainingImage. An operation's request
    is searched before its response. About a dozen versions are fetched, once.

    With --project, the code of a project is the question. --schema prints the JSON schema of the
    document that --project prints.
    """
    if project is not None:
        if path is not None:
            message = "PATH and --project exclude each other; leave one of them out"
            raise UsageError(message)
        # Deferred: importing takes 0.5 s, and a shell that completes options imports this module.
        from botowright.cli.requirements import report

        report(project, upto, is_all=is_all, is_check=is_check, as_json=as_json)
        return
    if path is None or is_all or is_check:
        message = "name a PATH like s3.put_object.IfNoneMatch, or a folder with --project"
        raise UsageError(message)
    # Deferred: importing takes 0.2 s, and a shell that completes options imports this module.
    from botowright.changes.since import since as first_version

    with progress_of(quiet=False):
        answer = first_version(path, upto)
    if as_json:
        print_json(asdict(answer))
        return
    date = f" ({answer.date})" if answer.date else ""
    click.echo(f"{answer.path} is in botocore since {answer.version}{date}: {answer.kind}")
    if answer.before is None:
        click.echo("There is no older wheel.")
    else:
        click.echo(f"{answer.before} does not have it. {answer.read} versions were read.")
