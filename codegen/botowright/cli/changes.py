"""`botowright changes` and `botowright since`."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from botowright.errors import UsageError, printable

if TYPE_CHECKING:
    from botowright.changes.collect import Step
    from botowright.changes.report import Wanted
    from botowright.changes.show.formats import StepView

_FORMATS = ("text", "markdown", "html", "json", "atom")
_FOUND = 1
# `build` and `check` have it too.
JOBS = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Worker processes. Default: the cores there are.",
)


@click.command()
@click.argument("versions", nargs=-1, metavar="OLD NEW | OLD..NEW")
@click.option(
    "--service",
    "services",
    multiple=True,
    metavar="S",
    help="Compare this service. Repeatable. Default: all.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(_FORMATS),
    default="text",
    show_default=True,
    help="AWS's page of changes, a release note, a page or site, data, a feed.",
)
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="PATH",
    help="Write a file; html: a site, where PATH is a folder. Default: standard output.",
)
@click.option("--breaking", is_flag=True, help="Say only what breaks callers.")
@click.option(
    "--fail-on",
    type=click.Choice(["breaking", "types"]),
    help="Exit 1 where a change breaks callers; types: callers, or their types.",
)
@click.option(
    "--changelog",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="botocore's CHANGELOG.rst: what AWS announced.",
)
@JOBS
@click.option("--schema", is_flag=True, help="Print the JSON schema of --format json, and end.")
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
    """Say what changed between two botocores, and whom it breaks.

    OLD and NEW are versions, wheels, folders of models, or `installed`. OLD..NEW are all published
    versions of a range, each compared with the next.
    """
    from botowright.changes.changelog import read_changelog
    from botowright.changes.collect import steps
    from botowright.changes.show import formats
    from botowright.changes.versions import releases_of

    if schema:
        click.echo(formats.schema(), nl=False)
        return
    names = tuple(sorted(set(services)))
    entries = read_changelog(changelog) if changelog else []
    _check_output(output, format_name)
    row = releases_of(versions, names[0] if len(names) == 1 else None)
    wanted = _wanted(format_name, breaking=breaking)
    found, failures = steps(row, names, wanted, jobs)
    _put(formats.step_views(found, entries), format_name, output)
    for report in failures:
        click.echo(f"Error: {report.failure}", err=True)
    if failures and len(names) != 1:
        left_out = ", ".join(printable(report.service_name) for report in failures)
        click.echo(f"{len(failures)} left out: {left_out}", err=True)
    _end(found, fail_on, failed=bool(failures))


@click.command()
@click.argument("path")
@click.option("--upto", metavar="VERSION", help="Search up to this version. Default: the newest.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def since(*, path: str, upto: str | None, as_json: bool) -> None:
    """Say which botocore was the first to have an operation, a member or an enum value.

    PATH is SERVICE.OPERATION or SERVICE.SHAPE, then members by their wire names, then an enum
    value: sagemaker.create_algorithm.TrainingSpecification.TrainingImage. An operation's request
    is searched before its response. About a dozen versions are fetched, once.
    """
    from botowright.changes.since import since as find

    def progress(version: str) -> None:
        if sys.stderr.isatty():
            click.echo(f"\rbotocore {version:<12}", err=True, nl=False)

    answer = find(path, upto, progress)
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


def _wanted(format_name: str, *, breaking: bool) -> Wanted:
    from botowright.changes.compare.rules import Class
    from botowright.changes.report import Wanted
    from botowright.changes.show.site import drawn

    return Wanted(
        reference=format_name == "text" and not breaking,
        draw=drawn if format_name == "html" else None,
        classes=frozenset({Class.BREAKING}) if breaking else frozenset(Class),
    )


def _check_output(output: Path | None, format_name: str) -> None:
    """Raise UsageError where a file is asked for in a folder's place."""
    if output is not None and format_name != "html" and output.is_dir():
        message = f"{output} is a folder; --format {format_name} writes a file"
        raise UsageError(message)


def _put(views: list[StepView], format_name: str, output: Path | None) -> None:
    from botowright.changes.show import formats, site
    from botowright.output.tree import Staging
    from botowright.system.files import is_stream, write_file

    makers: dict[str, Any] = {
        "text": formats.text,
        "markdown": formats.markdown,
        "html": site.page,
        "json": formats.as_json,
        "atom": formats.feed,
    }
    if output is None:
        click.echo(makers[format_name](views), nl=False)
    elif format_name == "html" and output.suffix != ".html" and not is_stream(output):
        with Staging(output) as staging:
            staging.begin()
            staging.write(site.files(views))
            staging.commit({"changes": [views[0].old.label, views[-1].new.label]})
    else:
        write_file(output, makers[format_name](views))


def _end(found: list[Step], fail_on: str | None, *, failed: bool) -> None:
    from botowright.changes.compare.rules import Class

    counted = {"breaking": {Class.BREAKING}, "types": {Class.BREAKING, Class.TYPES}}.get(
        fail_on or "", set()
    )
    changed = [c for step in found for report in step.services for c in report.changes]
    count = sum(change.breaks in counted for change in changed)
    if count:
        said = "breaking" if fail_on == "breaking" else "breaking or breaking for types"
        click.echo(f"{count} {'change is' if count == 1 else 'changes are'} {said}", err=True)
    if count or failed:
        raise click.exceptions.Exit(_FOUND)
