"""Standard output and standard error, which may be closed, full, or unable to show a character."""

from __future__ import annotations

import io
import os
import sys
import traceback
from contextlib import suppress
from typing import TextIO

import click


def prepare() -> None:
    """Open the streams that are closed.

    Otherwise a file of ours would get the number of a closed stream. Printing to a standard output
    that was closed still fails. Text for a standard error that was closed is dropped.
    """
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            # It gets the lowest free number, which is this one.
            os.open(os.devnull, os.O_WRONLY if descriptor == 2 else os.O_RDONLY)  # noqa: PLR2004
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if isinstance(sys.stdout, io.TextIOWrapper):
        # As for standard error: cp1252 lacks the arrow, and a command must not fail because of it.
        sys.stdout.reconfigure(errors="backslashreplace")


def broken_stream(error: OSError) -> str | None:
    """Return the name of the stream that caused an error, None if none of them did.

    Text that the stream still holds is dropped: Python would report it at its end.
    """
    # The error does not name a file, and an unbuffered stream does not keep the error.
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    if not frames or frames[-1].f_code is not click.echo.__code__:
        return None
    is_error = frames[-1].f_locals.get("err")
    _silence(sys.stderr if is_error else sys.stdout)
    return "standard error" if is_error else "standard output"


def print_error(line: str) -> None:
    """Print a line on standard error, if that is possible."""
    try:
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()
    except (OSError, ValueError):
        _silence(sys.stderr)


def _silence(stream: TextIO) -> None:
    with suppress(OSError, ValueError):
        descriptor = os.open(os.devnull, os.O_WRONLY)
        os.dup2(descriptor, stream.fileno())
        os.close(descriptor)
