"""`botowright observe`."""

from __future__ import annotations

from pathlib import Path

import click

from botowright.errors import UsageError
from botowright.system.files import write_file
from botowright.system.interrupts import expect_output
from botowright.system.notices import tell


@click.command("observe")
@click.argument("folder", type=click.Path(path_type=Path), metavar="FOLDER")
@click.option(
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Write a file. Default: standard output.",
)
def observe(*, folder: Path, output: Path | None) -> None:
    """Count which optional keys AWS sent, in responses that placebo recorded.

    FOLDER and the folders in it hold the recordings. The table has counts, and no recorded value.
    `build --observed-keys FILE` adds it to the table that botowright ships.
    """
    expect_output(is_written=output is not None)
    # Deferred: importing takes 0.2 s, and a shell that completes options imports this module.
    from botowright.load.source import model_source
    from botowright.observe.table import observed_table

    table = observed_table(folder, model_source(None, ()))
    for file in table.left_out:
        tell(f"Left out: {file.file}: {file.problem}")
    if not table.recordings:
        raise UsageError(_nothing_counted(folder, len(table.left_out)))
    if output is None:
        click.echo(table.text(), nl=False)
    else:
        write_file(output, table.text())
    click.echo(
        f"responses: {table.recordings:,}, operations: {table.operations:,}, "
        f"recorded tests: {table.recorded_tests:,}, files left out: {len(table.left_out):,}",
        err=True,
    )


def _nothing_counted(folder: Path, left_out: int) -> str:
    if left_out:
        files = "the only recording" if left_out == 1 else f"any of the {left_out} recordings"
        return f"{folder}: could not count {files}; correct or replace what was left out"
    return (
        f"{folder} holds no recordings of successful responses: expected "
        "SERVICE.OPERATION_NUMBER.json, as placebo writes them"
    )
