"""`botowright list`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from botowright.cli.options import source_options
from botowright.cli.results import PROBLEMS_FOUND, print_failures
from botowright.errors import ModelError, printable, unexpected_as_model_error
from botowright.load.source import model_source, service_entries

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.load.source import ModelSource, ServiceEntry


@click.command("list")
@source_options
@click.option("--operations", is_flag=True, help="Count the operations of each service.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_services(
    *, botocore: str | None, models: tuple[str, ...] | None, operations: bool, as_json: bool
) -> None:
    """Print the services, with their API versions."""
    source = model_source(botocore, [Path(folder) for folder in models or ()])
    rows = []
    failures = {}
    for entry in service_entries(source):
        try:
            rows.append(_row(source, entry, operations=operations))
        except ModelError as error:
            failures[entry.service_name] = str(error)
    if as_json:
        click.echo(json.dumps(rows, indent=1))
    else:
        _print_rows(rows)
    print_failures(failures, is_single=not rows and len(failures) == 1)
    if failures:
        raise click.exceptions.Exit(PROBLEMS_FOUND)


def _row(source: ModelSource, entry: ServiceEntry, *, operations: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "service": entry.service_name,
        "api_versions": list(reversed(entry.all_versions)),
    }
    if operations:
        # Deferred: importing takes 0.18 s, and the list without this option takes half of that.
        from botowright.load.service import load_service
        from botowright.translate.operations import callable_operations

        with unexpected_as_model_error(entry.service_name):
            row["operations"] = len(callable_operations(load_service(source, entry)))
    return row


def _print_rows(rows: Sequence[dict[str, Any]]) -> None:
    width = max((len(row["service"]) for row in rows), default=0)
    for row in rows:
        count = f"  {row['operations']:>4}" if "operations" in row else ""
        line = f"{row['service']:<{width}}{count}  {' '.join(row['api_versions'])}"
        click.echo(printable(line))
