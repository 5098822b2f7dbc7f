"""The comparison that `botowright changes` prints or writes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import click

from botowright.changes.changelog import read_changelog
from botowright.changes.collect import WRITING, expect_comparison, steps
from botowright.changes.compare.rules import Impact
from botowright.changes.read.versions import releases_of
from botowright.changes.show import formats, html_pages
from botowright.changes.show.content import FormatNeeds
from botowright.cli.json_report import print_json_text, with_error
from botowright.cli.progress import progress_of
from botowright.cli.results import PROBLEMS_FOUND, print_failures
from botowright.errors import UsageError
from botowright.output.tree import Staging
from botowright.system import phases
from botowright.system.files import is_stream, write_file
from botowright.system.interrupts import expect_output

if TYPE_CHECKING:
    from pathlib import Path

    from botowright.changes.show.content import Step
    from botowright.changes.show.formats import StepSummary

_WRITERS: dict[str, Any] = {
    "text": formats.text,
    "markdown": formats.markdown,
    "html": html_pages.page,
    "json": formats.as_json,
    "atom": formats.feed,
}
_FAIL_ON = {
    "breaking": (frozenset({Impact.BREAKING}), "breaking"),
    "types": (frozenset({Impact.BREAKING, Impact.TYPES}), "breaking or breaking for types"),
}


@dataclass(frozen=True, slots=True)
class Request:
    """The arguments and options of the command."""

    versions: tuple[str, ...]
    services: tuple[str, ...]
    format_name: str
    output: Path | None
    breaking: bool
    fail_on: str | None
    changelog: Path | None
    jobs: int | None


def print_schema() -> None:
    """Print the schema of the format "json"."""
    click.echo(with_error(formats.schema()), nl=False)


def compare(request: Request) -> None:
    """Compare releases, and print or write the changes.

    Exits with 1 if a service cannot be compared, or if there is a change that --fail-on names.
    """
    entries = read_changelog(request.changelog) if request.changelog else []
    _check_output(request.output, request.format_name)
    expect_output(is_written=request.output is not None)
    names = request.services
    needs = _format_needs(request.format_name, breaking=request.breaking)
    with progress_of(quiet=False):
        expect_comparison(names, request.jobs)
        row = releases_of(request.versions, names[0] if len(names) == 1 else None)
        found, failed = steps(row, names, needs, request.jobs)
        phases.start(WRITING)
        summaries = formats.step_summaries(found, entries)
        text = _written(summaries, request.format_name, request.output)
    if text and request.format_name == "json":
        print_json_text(text)
    elif text:
        click.echo(text, nl=False)
    failures = {changes.service_name: changes.failure for changes in failed}
    print_failures(failures, is_single=len(names) == 1)
    count = _print_count(found, request.fail_on) if request.fail_on is not None else 0
    if failed or count:
        raise click.exceptions.Exit(PROBLEMS_FOUND)


def _check_output(output: Path | None, format_name: str) -> None:
    """Raise UsageError if the output is a folder, and the format writes a file."""
    if output is not None and format_name != "html" and output.is_dir():
        message = f"{output} is a folder; --format {format_name} writes a file"
        raise UsageError(message)


def _format_needs(format_name: str, *, breaking: bool) -> FormatNeeds:
    return FormatNeeds(
        reference=format_name == "text" and not breaking,
        draw=html_pages.operation_html if format_name == "html" else None,
        impacts=frozenset({Impact.BREAKING}) if breaking else frozenset(Impact),
    )


def _written(summaries: list[StepSummary], format_name: str, output: Path | None) -> str:
    """Write the output, if the user names one. Return the text for standard output."""
    writer = _WRITERS[format_name]
    if output is None:
        text: str = writer(summaries)
        return text
    if format_name == "html" and output.suffix != ".html" and not is_stream(output):
        with Staging(output) as staging:
            staging.begin()
            staging.write(html_pages.files(summaries))
            staging.commit({"changes": [summaries[0].old.label, summaries[-1].new.label]})
    else:
        write_file(output, writer(summaries))
    return ""


def _print_count(found: list[Step], fail_on: str) -> int:
    """Print how many changes --fail-on counts, and return the number.

    It counts all changes, also those that --breaking does not print.
    """
    impacts, description = _FAIL_ON[fail_on]
    changed = [c for step in found for service in step.services for c in service.changes]
    printed = sum(change.impact in impacts for change in changed)
    hidden = sum(impact in impacts for step in found for impact in step.hidden)
    count = printed + hidden
    if count:
        noun = "change is" if count == 1 else "changes are"
        whose = f"{hidden} of them" if printed else "them"
        not_printed = f"; --breaking does not print {whose}" if hidden else ""
        click.echo(f"{count} {noun} {description}{not_printed}", err=True)
    return count
