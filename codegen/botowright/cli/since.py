"""`botowright since`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

import click

from botowright.cli.completed_names import complete_part


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

    answer = first_version(path, upto, _print_progress)
    if sys.stderr.isatty():
        click.echo("\r" + " " * 24 + "\r", err=True, nl=False)
    if as_json:
        click.echo(json.dumps(asdict(answer), indent=1))
        return
    date = f" ({answer.date})" if answer.date else ""
    click.echo(f"{answer.path} is in botocore since {answer.version}{date}: {answer.kind}")
    if answer.before is None:
        click.echo("There is no older wheel.")
    else:
        click.echo(f"{answer.before} does not have it. {answer.read} versions were read.")


def _print_progress(version: str) -> None:
    if sys.stderr.isatty():
        click.echo(f"\rbotocore {version:<12}", err=True, nl=False)
