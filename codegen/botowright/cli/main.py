"""The `botowright` command."""

from __future__ import annotations

import json
import os
import sys
import time
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from botowright.cli.changes import JOBS, changes, since
from botowright.cli.observe import observe
from botowright.errors import (
    CodegenError,
    ModelError,
    UsageError,
    printable,
    unexpected_as_model_error,
)
from botowright.system import interrupts, streams
from botowright.system.notices import tell
from botowright.system.workers import core_count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from botowright.build.reports import BuildReport, ServiceReport
    from botowright.load.source import ModelSource, ServiceEntry
    from botowright.settings.options import TranslationOptions

INTERRUPTED = 130
_FAILED = 2
# The words of malloc, and of the loader for a library.
_LACKS_OF_MEMORY = ("Cannot allocate memory", "failed to map segment")


def main() -> None:
    """Run the command; what ends it is one line and no traceback."""
    # Workers that are not forks would find modules of the current folder first.
    os.environ["PYTHONSAFEPATH"] = "1"
    interrupts.catch()
    exit_code = _exit_code()
    interrupts.ignore()
    sys.exit(exit_code)


def _exit_code() -> int:
    try:
        streams.prepare()
        _check_current_folder()
        # Without its standalone mode click returns the code of an Exit.
        return int(cli(standalone_mode=False) or 0)
    except (click.Abort, KeyboardInterrupt):
        streams.say(interrupts.message())
        return INTERRUPTED
    except click.ClickException as error:
        with suppress(OSError):
            error.show()
        return error.exit_code
    except CodegenError as error:
        streams.say(f"Error: {error}")
    except (OSError, MemoryError, ImportError, RuntimeError, SystemError) as error:
        problem = _system_problem(error)
        if problem is None:
            raise
        streams.say(f"Error: {problem}")
    return _FAILED


def _check_current_folder() -> None:
    try:
        os.getcwd()
    except OSError as error:
        message = f"the current folder cannot be used: {error.strerror}; change to another"
        raise UsageError(message) from error


def _system_problem(error: Exception) -> str | None:
    """Return what the system lacks, None if it is an error of another kind."""
    text = str(error)
    if isinstance(error, (MemoryError, SystemError)) or any(
        lack in text for lack in _LACKS_OF_MEMORY
    ):
        return "there is not enough memory; try --jobs 1, or raise the limit (ulimit -v)"
    if "can't start new thread" in text:
        return "no thread can be started; raise the limit on processes (ulimit -u)"
    if not isinstance(error, OSError):
        return None
    if error.filename is not None:
        return f"{error.filename}: {error.strerror}"
    stream = streams.broken_stream(error)
    return f"{stream} cannot be written: {error.strerror}" if stream is not None else None


def _source_options(command: Callable[..., None]) -> Callable[..., None]:
    models = click.option(
        "--models",
        "model_folders",
        multiple=True,
        type=click.Path(path_type=Path),
        metavar="DIR",
        help="Add models in botocore's layout (service/version/service-2.json). Repeatable.",
    )
    botocore = click.option(
        "--botocore",
        metavar="VERSION|WHEEL|DIR",
        help="Read this botocore's models: a version is fetched by your pip or uv. "
        "Default: the installed one.",
    )
    return botocore(models(command))


def _distribution_name(_: click.Context, parameter: click.Parameter, name: str) -> str:
    if name == parameter.default:  # packaging takes a while to import
        return name
    from packaging.utils import InvalidName, canonicalize_name

    try:
        canonicalize_name(name, validate=True)
    except InvalidName as error:
        message = f"{name!r} is no name of a distribution"
        raise click.BadParameter(message) from error
    return name


def _services(_: click.Context, __: click.Parameter, text: str | None) -> tuple[str, ...] | None:
    from botowright.settings.options import service_list

    return None if text is None else service_list(text)


def _files(_: click.Context, __: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...] | None:
    return names or None  # click gives an empty tuple if a repeatable option is not given


_QUIET = click.option("--quiet", is_flag=True, help="Print nothing but errors.")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="botowright")
def cli() -> None:
    """Typed stubs for boto3 and botocore, from the service models that you have."""


cli.add_command(changes)
cli.add_command(since)
cli.add_command(observe)


@cli.command()
@click.argument("services", nargs=-1, metavar="[SERVICE ...]")
@click.option("--all", "all_services", is_flag=True, help="Every service there is.")
@click.option(
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="The folder to write: a package that pip can install.",
)
@_source_options
@JOBS
@click.option(
    "--name",
    default="boto-types",
    show_default=True,
    callback=_distribution_name,
    help="The distribution's name.",
)
@click.option(
    "--build-number",
    type=click.IntRange(min=0),
    default=1,
    show_default=True,
    help="The version is botocore's, and .postN.",
)
@click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Read [tool.botowright] of this file. Default: ./pyproject.toml.",
)
@click.option(
    "--response-keys",
    type=click.Choice(["observed", "modelled", "assertive"]),
    help="Require a key of a response if its model does or every recorded response had it (the "
    "default), only if its model does, or always.",
)
@click.option(
    "--observed-keys",
    multiple=True,
    callback=_files,
    metavar="FILE",
    help="Add a table of keys that `botowright observe` wrote. Repeatable.",
)
@click.option(
    "--open-enums/--closed-enums",
    default=None,
    help="Let an enum that comes back be any string: AWS adds values without a release.",
)
@click.option(
    "--open-request-enums/--closed-request-enums",
    default=None,
    help="Let an enum that is sent be any string: a wrong value is then no error.",
)
@click.option(
    "--documentation",
    type=click.Choice(["short", "none"]),
    help="Give each method AWS's first sentence, its errors and a link (the default), or nothing.",
)
@click.option(
    "--presigned",
    callback=_services,
    metavar="SERVICE,...|all|none",
    help="Check `generate_presigned_url` operation by operation. Default: none.",
)
@click.option(
    "--typed-stubbers",
    callback=_services,
    metavar="SERVICE,...|all|none",
    help="Check what a `Stubber` of a client is given. Default: none.",
)
@_QUIET
def build(  # noqa: PLR0913  # one parameter for each option
    services: tuple[str, ...],
    *,
    all_services: bool,
    output: Path,
    botocore: str | None,
    model_folders: tuple[Path, ...],
    jobs: int | None,
    name: str,
    build_number: int,
    config: Path | None,
    quiet: bool,
    **choices: Any,
) -> None:
    """Write a stubs package for some services, or for --all.

    The folder is replaced as a whole at the end. What an earlier build wrote there, and would be
    the same, is kept. A service whose model cannot be read or translated is left out and named;
    the exit code is then 1.
    """
    started = time.perf_counter()
    if bool(services) == all_services:
        message = "name one service or more, or say --all"
        raise click.UsageError(message, click.get_current_context())
    from botowright.build import pipeline
    from botowright.load.source import model_source
    from botowright.settings.options import BuildOptions
    from botowright.settings.recorded import recorded_form

    translation = _translation_options(config, choices)
    source = model_source(botocore, model_folders, translation.tables)
    entries = _chosen(source, services, translation)
    options = BuildOptions(
        services=() if all_services else tuple(sorted(set(services))),
        all_services=all_services,
        botocore=botocore,
        models=tuple(map(str, model_folders)),
        name=name,
        build_number=build_number,
        translation=translation,
    )
    options = recorded_form(options, output)
    with _progress(len(entries), quiet=quiet) as progress:
        processes = jobs or core_count()
        job = pipeline.Job(source, entries, options, output, processes, progress)
        report = pipeline.build(job)
    if not quiet:
        if source.boto3_data is None:
            click.echo("boto3 is not installed: no types of service resources", err=True)
        click.echo(_summary(report, time.perf_counter() - started))
    _end(report)


@cli.command()
@click.option(
    "--output",
    required=True,
    type=click.Path(path_type=Path),
    metavar="DIR",
    help="A folder that `build` wrote.",
)
@JOBS
@_QUIET
def check(*, output: Path, jobs: int | None, quiet: bool) -> None:
    """Compare a folder with what its recorded options give now; print a diff, exit 1 on drift."""
    from botowright.output.tree import reading

    with reading(output):
        _check(output, jobs, quiet=quiet)


def _check(output: Path, jobs: int | None, *, quiet: bool) -> None:
    from botowright.build import pipeline
    from botowright.load.source import model_source
    from botowright.output.tree import MANIFEST, read_manifest
    from botowright.settings.recorded import in_place, recorded_options

    manifest = read_manifest(output)
    if manifest is None:
        message = f"{output} has no {MANIFEST}, which botowright build writes; build it first"
        raise UsageError(message)
    options = recorded_options(manifest.options, output / MANIFEST)
    placed = in_place(options, output)
    folders = [Path(folder) for folder in placed.models]
    source = model_source(placed.botocore, folders, placed.translation.tables)
    entries = _chosen(source, options.services, options.translation)
    with _progress(len(entries), quiet=quiet) as progress:
        processes = jobs or core_count()
        job = pipeline.Job(source, entries, options, output, processes, progress)
        report = pipeline.check(job, manifest)
    for line in report.drift:
        click.echo(line)
    _end(report)
    if report.drift:
        message = f"{output} is not what its models give now; build it again"
        raise click.exceptions.Exit(_said(message, 1))
    if not quiet:
        click.echo(f"{output} is current: {_counted(len(report.services), 'service')}.")


@cli.command("list")
@_source_options
@click.option("--operations", is_flag=True, help="Count the operations of each service.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
def list_services(
    *,
    botocore: str | None,
    model_folders: tuple[Path, ...],
    operations: bool,
    as_json: bool,
) -> None:
    """Print the services there are, with their API versions."""
    from botowright.load.source import model_source, service_entries

    source = model_source(botocore, model_folders)
    rows = []
    failures = []
    for entry in service_entries(source):
        try:
            rows.append(_row(source, entry, operations=operations))
        except ModelError as error:
            failures.append(error)
    if as_json:
        click.echo(json.dumps(rows, indent=1))
    else:
        _print_services(rows)
    for failure in failures:
        click.echo(f"Error: {failure}", err=True)
    if failures:
        raise click.exceptions.Exit(1)


def _print_services(rows: Sequence[dict[str, Any]]) -> None:
    width = max((len(row["service"]) for row in rows), default=0)
    for row in rows:
        count = f"  {row['operations']:>4}" if "operations" in row else ""
        line = f"{row['service']:<{width}}{count}  {' '.join(row['api_versions'])}"
        click.echo(printable(line))


def _row(source: ModelSource, entry: ServiceEntry, *, operations: bool) -> dict[str, Any]:
    row: dict[str, Any] = {
        "service": entry.service_name,
        "api_versions": list(reversed(entry.all_versions)),
    }
    if operations:
        from botowright.load.service import load_service
        from botowright.translate.operations import callable_operations

        with unexpected_as_model_error(entry.service_name):
            row["operations"] = len(callable_operations(load_service(source, entry)))
    return row


def _translation_options(config: Path | None, choices: dict[str, Any]) -> TranslationOptions:
    """Return what the configuration says, and over it what the command line says."""
    from botowright.settings.configuration import read_configuration

    file = config or Path("pyproject.toml")
    options = read_configuration(file, must_exist=config is not None)
    given = {name: value for name, value in choices.items() if value is not None}
    return replace(options, **given)


def _chosen(
    source: ModelSource, services: Sequence[str], options: TranslationOptions
) -> list[ServiceEntry]:
    """Return the entries of some services, all of them where none is named."""
    from botowright.load.observations import unmatched_services
    from botowright.load.source import service_entries
    from botowright.settings.options import check_services
    from botowright.system.suggestions import did_you_mean

    entries = {entry.service_name: entry for entry in service_entries(source)}
    check_services(options, entries)
    for table, names in unmatched_services(source.observed_tables, entries):
        tell(
            f"{table}: there is no service {', '.join(names)} in botocore, so it counts for nothing"
        )
    for service in services:
        if service not in entries:
            hint = did_you_mean(service, entries, "`botowright list` prints them")
            message = f'there is no service "{service}" in botocore {source.botocore_version}{hint}'
            raise UsageError(message)
    return [entries[name] for name in sorted(set(services))] or list(entries.values())


@contextmanager
def _progress(total: int, *, quiet: bool) -> Iterator[Callable[[ServiceReport], None]]:
    if quiet:
        yield lambda _: None
    elif sys.stderr.isatty():
        with _bar(total) as advance:
            yield advance
    else:
        yield _plain_lines(total)


@contextmanager
def _bar(total: int) -> Iterator[Callable[[ServiceReport], None]]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    columns = (TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task("services", total=total)
        yield lambda report: progress.update(
            task, advance=1, description=printable(report.service_name)
        )


def _plain_lines(total: int) -> Callable[[ServiceReport], None]:
    done = 0
    step = max(1, total // 10)

    def line(report: ServiceReport) -> None:
        nonlocal done
        done += 1
        if done % step == 0 or done == total:
            click.echo(f"{done}/{total} services ({printable(report.service_name)})", err=True)

    return line


def _summary(report: BuildReport, seconds: float) -> str:
    done = [service for service in report.services if service.generated is not None]
    operations = sum(service.operations for service in done)
    types = sum(service.types for service in done)
    kept = f" ({report.kept} kept)" if report.kept else ""
    return (
        f"{_counted(len(done), 'service')}{kept}, {_counted(operations, 'operation')}, "
        f"{_counted(types, 'type')}, "
        f"{report.size:,} bytes, {seconds:.1f} s"
    )


def _counted(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _end(report: BuildReport) -> None:
    """Name the services that failed, and leave with exit code 1 where there are any."""
    for service in report.failures:
        click.echo(f"Error: {service.failure}", err=True)
    if report.failures:
        names = printable(", ".join(service.service_name for service in report.failures))
        raise click.exceptions.Exit(_said(f"{len(report.failures)} left out: {names}", 1))


def _said(message: str, exit_code: int) -> int:
    click.echo(message, err=True)
    return exit_code
