"""The `botowright` command: the group of commands, and the exit code that it ends with."""

from __future__ import annotations

import os
import sys
from contextlib import contextmanager, suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

import click
from click.shell_completion import CompletionItem

from botowright.errors import CodegenError, UsageError
from botowright.system import interrupts, streams
from botowright.system.file_problems import file_problem, problem_and_way_out

if TYPE_CHECKING:
    from collections.abc import Iterator

_PROGRAM = "botowright"  # also for `python -m botowright`, in messages that name a command
INTERRUPTED = 130
READER_GONE = 141  # as of a program that SIGPIPE ends: 128 + 13
_COMPLETE = "_BOTOWRIGHT_COMPLETE"  # a shell sets it if it asks for a completion
_CANNOT_RUN = 2  # the exit code of a command that cannot do its work
# The messages of malloc, and of the loader of libraries.
_MEMORY_MESSAGES = ("Cannot allocate memory", "failed to map segment")
# Each command: its function, and the first sentence of its help. `--help` imports none of them.
COMMANDS = {
    "list": ("botowright.cli.list:list_services", "Print the services, with their API versions."),
    "build": (
        "botowright.cli.build:build",
        "Write a package of types for some services, or for --all.",
    ),
    "sync": (
        "botowright.cli.sync:sync",
        "Bring a project's types up to date with its code, its botocore and its settings.",
    ),
    "check": (
        "botowright.cli.check:check",
        "Compare a folder with the output that its recorded options give now.",
    ),
    "doctor": (
        "botowright.cli.doctor:doctor",
        "Find out why a project's types do not reach its checkers, and how to mend it.",
    ),
    "migrate": (
        "botowright.cli.migrate:migrate",
        "Replace the types of mypy_boto3_* and types_boto3_* in a project by those of botowright.",
    ),
    "config": (
        "botowright.cli.config:config",
        "Print the settings that are in force, and where each comes from.",
    ),
    "changes": (
        "botowright.cli.changes:changes",
        "Compare two botocore versions, and mark the changes that break callers.",
    ),
    "since": (
        "botowright.cli.since:since",
        "Find the first botocore that has an operation, a member or an enum value.",
    ),
    "annotate": (
        "botowright.cli.annotate:annotate",
        "Add types to code that has none, where the code itself shows them.",
    ),
    "observe": (
        "botowright.cli.observe:observe",
        "Count which optional keys AWS sent, in responses that placebo recorded.",
    ),
    "completion": (
        "botowright.cli.completion:completion",
        "Print a script that completes commands, options and services in a shell.",
    ),
}


@contextmanager
def _exit_without_reader() -> Iterator[None]:
    """End quietly if the reader of a stream is gone.

    click would exit with 1, which is the result of a check that finds a difference.
    """
    try:
        yield
    except BrokenPipeError as error:
        if streams.broken_stream(error) is None:
            raise
        raise click.exceptions.Exit(READER_GONE) from error


class _LazyGroup(click.Group):
    """A group that imports the module of a command when the command is used."""

    def make_context(self, *arguments: Any, **attributes: Any) -> click.Context:
        with _exit_without_reader():  # it prints the help and the version
            return super().make_context(*arguments, **attributes)

    def invoke(self, context: click.Context) -> Any:
        with _exit_without_reader():
            return super().invoke(context)

    def shell_complete(self, context: click.Context, incomplete: str) -> list[CompletionItem[str]]:
        # click's own would import every command for its help.
        names = [name for name in COMMANDS if name.startswith(incomplete)]
        items = [CompletionItem(name, help=COMMANDS[name][1]) for name in names]
        return items + click.Command.shell_complete(self, context, incomplete)

    def list_commands(self, _: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, __, function = COMMANDS[name][0].partition(":")
        command: click.Command = getattr(import_module(module), function)
        return command

    def format_commands(self, _: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, summary) for name, (__, summary) in COMMANDS.items()])


@click.group(cls=_LazyGroup, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="botowright")
def cli() -> None:
    """Types for boto3 and botocore, generated from the AWS service models that you have."""


def main() -> None:
    """Run the command. An error that ends it is one line, without a traceback."""
    if _COMPLETE in os.environ:
        from botowright.cli.completion import answer

        sys.exit(answer(cli))
    # Otherwise workers that are not forks would find modules of the current folder first.
    os.environ["PYTHONSAFEPATH"] = "1"
    interrupts.catch()
    exit_code = _exit_code()
    interrupts.ignore()
    sys.exit(exit_code)


def _exit_code() -> int:
    documents: list[object] = []  # those that the command prints for --json
    try:
        streams.prepare()
        _check_current_folder()
        # Without its standalone mode click returns the code of an Exit.
        return int(cli(prog_name=_PROGRAM, standalone_mode=False, obj=documents) or 0)
    except (click.Abort, KeyboardInterrupt):
        problem, exit_code = interrupts.message(), INTERRUPTED
        streams.print_error(problem)
    except click.ClickException as error:
        problem, exit_code = error.format_message(), error.exit_code
        with suppress(OSError):
            error.show()
    except (CodegenError, OSError, MemoryError, ImportError, RuntimeError, SystemError) as error:
        known = str(error) if isinstance(error, CodegenError) else _system_problem(error)
        if known is None:
            raise
        problem, exit_code = known, _CANNOT_RUN
        streams.print_error(f"Error: {problem}")
    if not documents and _prints_json():
        _print_error_document(problem)
    return exit_code


def _prints_json() -> bool:
    """Return whether the command prints JSON. Its options may be wrong, so they are not parsed."""
    words = " ".join(sys.argv).replace("=", " ")
    is_changes = "--format json" in words and "--output" not in words
    return "--json" in sys.argv or is_changes


def _print_error_document(problem: str) -> None:
    """Print the document of a command that did not come to its result, if that is possible."""
    from botowright.cli.json_report import print_document

    with suppress(OSError):
        print_document({"error": problem})


def _check_current_folder() -> None:
    try:
        os.getcwd()
    except OSError as error:
        message = f"the current folder cannot be used: {file_problem(error)}; change to another"
        raise UsageError(message) from error


def _system_problem(error: Exception) -> str | None:
    """Return what the system lacks, None if the error has another cause."""
    text = str(error)
    if isinstance(error, (MemoryError, SystemError)) or any(
        message in text for message in _MEMORY_MESSAGES
    ):
        return "there is not enough memory; try --jobs 1, or raise the limit (ulimit -v)"
    if "can't start new thread" in text:
        return "no thread can be started; raise the limit on processes (ulimit -u)"
    if not isinstance(error, OSError):
        return None
    if error.filename is not None:
        return f"{error.filename}: {problem_and_way_out(error)}"
    stream = streams.broken_stream(error)
    return f"{stream} cannot be written: {file_problem(error)}" if stream is not None else None
