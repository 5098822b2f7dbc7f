"""The option --json: the result of a command as one JSON document on standard output.

The schemas of the documents are in `schemas`, one file for each command. The option --schema prints
them. Notices, progress and errors go to standard error. If a command cannot run (exit code 2) or is
interrupted, its document has only the error.
"""

from __future__ import annotations

import json
import os
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from botowright.build.job import Job
    from botowright.build.report import ServiceReport
    from botowright.environments.environment import Environment

SCHEMA_VERSION = 1


def json_options(command: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Return the options --json, which is the parameter `as_json`, and --schema."""

    def print_schema(context: click.Context, _: click.Parameter, value: object) -> None:
        if value and not context.resilient_parsing:
            click.echo(schema(command), nl=False)
            context.exit()

    def add(function: Callable[..., None]) -> Callable[..., None]:
        as_json = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
        printed = click.option(
            "--schema",
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=print_schema,
            help="Print the JSON schema of --json, and exit.",
        )
        return as_json(printed(function))

    return add


def schema(command: str) -> str:
    """Return the JSON schema of a command's documents: its result, or the error."""
    return with_error(_schema_text(command))


def with_error(text: str) -> str:
    """Return the JSON schema of a result or the error. `text` is the schema of the result."""
    result, error = json.loads(text), json.loads(_schema_text("error"))
    heading = {key: result.pop(key) for key in ("$schema", "$id", "title", "description")}
    parts = {"result": result, "error": error, **result.pop("$defs")}
    either = [{"$ref": "#/$defs/result"}, {"$ref": "#/$defs/error"}]
    return json.dumps({**heading, "oneOf": either, "$defs": parts}, indent=1) + "\n"


def _schema_text(name: str) -> str:
    return files("botowright.cli").joinpath("schemas").joinpath(f"{name}.json").read_text("utf-8")


def print_document(content: Mapping[str, Any]) -> None:
    """Print a document, after the version of its schema."""
    print_json({"version": SCHEMA_VERSION, **content})


def print_json(content: object) -> None:
    """Print the output of --json, and record in the context that it is printed."""
    # ASCII: standard output may have any encoding.
    print_json_text(json.dumps(content, indent=1) + "\n")


def print_json_text(text: str) -> None:
    """Print a text that is JSON, and record in the context that it is printed."""
    click.echo(text, nl=False)
    context = click.get_current_context(silent=True)
    if context is not None and context.obj is not None:
        context.obj.append(text)


def distribution_document(job: Job) -> dict[str, Any]:
    """Return the botocore that a job reads, its targets, and the distribution that it makes."""
    options = job.distribution_options
    return {
        "botocore": job.source.botocore_version,
        "targets": list(job.options.targets),
        "distribution": {"name": options.distribution, "version": options.version},
    }


def service_documents(services: Iterable[ServiceReport]) -> list[dict[str, Any]]:
    """Return the services that were generated or kept, each with its counts."""
    return [
        {
            "service": service.service_name,
            "kept": service.is_kept,
            "operations": service.operations,
            "types": service.types,
            "bytes": service.size,
            "shortened": list(service.shortened),
        }
        for service in services
    ]


def failure_documents(failures: Mapping[str, str]) -> list[dict[str, Any]]:
    """Return the services that failed, each with its message."""
    return [{"service": name, "message": message} for name, message in failures.items()]


def environment_document(environment: Environment | None) -> dict[str, Any] | None:
    """Return an environment, and how it was found. None stays None."""
    if environment is None:
        return None
    return {
        "folder": path_document(environment.prefix),
        "python": path_document(environment.python),
        "version": environment.version_text,
        "found_by": environment.found_by,
    }


def path_document(path: Path | None) -> str | None:
    """Return a path for another program: an absolute one. None stays None."""
    return None if path is None else os.path.abspath(path)
