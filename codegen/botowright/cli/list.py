"""`botowright list`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from botowright.cli.json_report import print_json
from botowright.cli.options import source_options
from botowright.cli.progress import progress_of
from botowright.cli.results import PROBLEMS_FOUND, print_failures, shortened
from botowright.errors import ModelError, UsageError, printable, unexpected_as_model_error
from botowright.load.source import model_source, service_entries
from botowright.system import phases

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from botowright.load.source import ModelSource, ServiceEntry

_BYTE_SECONDS = 2.5e-8  # of a model, on one core


@click.command("list")
@source_options
@click.option("--operations", is_flag=True, help="Count the operations of each service.")
@click.option(
    "--used-in",
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="List only the services that the Python code in this folder uses.",
)
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_services(
    *,
    botocore: str | None,
    models: tuple[str, ...] | None,
    operations: bool,
    used_in: Path | None,
    as_json: bool,
) -> None:
    """Print the services, with their API versions."""
    source = model_source(botocore, [Path(folder) for folder in models or ()])
    entries = service_entries(source)
    uses = None if used_in is None else _uses(used_in, [entry.service_name for entry in entries])
    if uses is not None:
        entries = [entry for entry in entries if entry.service_name in uses]
    rows, failures = _rows(source, entries, operations=operations)
    if uses is not None:
        for row in rows:
            row["uses"] = uses[row["service"]]
    if as_json:
        failed = [{"service": name, "error": failures[name]} for name in failures]
        print_json(sorted([*rows, *failed], key=lambda row: row["service"]))
    else:
        _print_rows(rows)
    print_failures(failures, is_single=not rows and len(failures) == 1)
    if failures:
        raise click.exceptions.Exit(PROBLEMS_FOUND)


def _rows(
    source: ModelSource, entries: Sequence[ServiceEntry], *, operations: bool
) -> tuple[list[dict[str, Any]], dict[str, str]]:
    """Return the rows of services, and the messages of those that cannot be read."""
    rows = []
    failures = {}
    with progress_of(quiet=not operations):  # without operations it is fast
        phases.start_items("Counting operations", (_BYTE_SECONDS * entry.size for entry in entries))
        for entry in entries:
            try:
                rows.append(_row(source, entry, operations=operations))
            except ModelError as error:
                failures[entry.service_name] = str(error)
            phases.advance()
    return rows, failures


def _uses(folder: Path, services: Collection[str]) -> dict[str, list[str]]:
    """Return the places that use each service; calls without a known service are notices.

    Raises UsageError if the folder does not exist.
    """
    # Deferred: importing takes 0.02 s, a quarter of the list without this option.
    from botowright.cli.scanned import tell_problems
    from botowright.project.scan import scanned_services

    if not folder.is_dir():
        message = f"{folder} is not a folder; --used-in takes the folder of a project"
        raise UsageError(message)
    scan = scanned_services(folder, services)
    tell_problems(scan)
    return scan.places


def _row(source: ModelSource, entry: ServiceEntry, *, operations: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "service": entry.service_name,
        "api_versions": list(reversed(entry.all_versions)),
    }
    if operations:
        # Deferred: importing takes 0.18 s, and the list without this option takes half of that.
        from botowright.load.service import load_service

        with unexpected_as_model_error(entry.service_name):
            row["operations"] = len(load_service(source, entry).callable_operations)
    return row


def _print_rows(rows: Sequence[dict[str, Any]]) -> None:
    width = max((len(row["service"]) for row in rows), default=0)
    for row in rows:
        count = f"  {row['operations']:>4}" if "operations" in row else ""
        place = f"  {shortened(row['uses'])}" if "uses" in row else ""
        line = f"{row['service']:<{width}}{count}  {' '.join(row['api_versions'])}{place}"
        click.echo(printable(line))
