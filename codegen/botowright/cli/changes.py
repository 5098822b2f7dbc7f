"""`botowright changes`."""

from __future__ import annotations

from pathlib import Path

import click

from botowright.cli.completed_names import complete_service
from botowright.cli.options import JOBS
from botowright.cli.service_names import spaced_names

FORMATS = ("text", "markdown", "html", "json", "atom")
FAIL_ON = ("breaking", "types")


@click.command("changes")
@click.argument("versions", nargs=-1, metavar="OLD NEW | OLD..NEW")
@click.option(
    "--service",
    "services",
    multiple=True,
    metavar="SERVICE",
    callback=spaced_names,
    shell_complete=complete_service,
    help="Compare this service. Repeatable. Default: all.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(FORMATS),
    default="text",
    show_default=True,
    help="text: as on AWS's page of changes; markdown: a release note; html: a page or a site; "
    "json: data; atom: a feed.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Write a file. With html, a folder: a site. Default: standard output.",
)
@click.option("--breaking", is_flag=True, help="Print only the changes that break callers.")
@click.option(
    "--fail-on",
    type=click.Choice(FAIL_ON),
    help="Exit with 1 if a change breaks callers (breaking), or callers or their types (types).",
)
@click.option(
    "--changelog",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Add the announcements of botocore's CHANGELOG.rst.",
)
@JOBS
@click.option("--schema", is_flag=True, help="Print the JSON schema of --format json, and exit.")
def changes(  # noqa: PLR0913  # one parameter for each option
    versions: tuple[str, ...],
    *,
    services: tuple[str, ...],
    format_name: str,
    output: Path | None,
    breaking: bool,
    fail_on: str | None,
    changelog: Path | None,
    jobs: int | None,
    schema: bool,
) -> None:
    """Compare two botocore versions, and mark the changes that break callers.

    OLD and NEW are versions, wheels, folders of models, or `installed`. OLD..NEW are all published
    versions of a range, each compared with the next.
    """
    # Deferred: importing takes 0.3 s, and a shell that completes options imports this module.
    from botowright.cli.comparison import Request, compare, print_schema

    if schema:
        print_schema()
        return
    request = Request(
        versions,
        services=tuple(sorted(set(services))),
        format_name=format_name,
        output=output,
        breaking=breaking,
        fail_on=fail_on,
        changelog=changelog,
        jobs=jobs,
    )
    compare(request)
