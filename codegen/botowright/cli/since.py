"""`botowright since`."""

from __future__ import annotations

import json
from dataclasses import asdict

import click

from botowright.cli.completed_names import complete_part
from botowright.cli.progress import progress_of


@click.command("since")
@click.argument("path", shell_complete=complete_part)
@click.option("--upto", metavar="VERSION", help="Search up to this version. Default: the newest.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def since(*, path: str, upto: str | None, as_json: bool) -> None:
    """Find the first botocore that has an operation, a member or an enum value.

    PATH is SERVICE.OPERATION or SERVICE.SHAPE, then members by their wire names, then an enum
    value: sagemaker.create_algorithm.TrainingSpecification.TrainingImage. An operation's request
    is searched before its response. About a dozen versions are fetched, once.
    """
    # Deferred: importing takes 0.2 s, and a shell that completes options imports this module.
    from botowright.changes.since import since as first_version

    with progress_of(quiet=False):
        answer = first_version(path, upto)
    if as_json:
        click.echo(json.dumps(asdict(answer), indent=1))
        return
    date = f" ({answer.date})" if answer.date else ""
    click.echo(f"{answer.path} is in botocore since {answer.version}{date}: {answer.kind}")
    if answer.before is None:
        click.echo("There is no older wheel.")
    else:
        click.echo(f"{answer.before} does not have it. {answer.read} versions were read.")
