"""Standard output and error that are closed, full, or cannot show every character."""

from __future__ import annotations

import io
import os
import sys
import traceback
from contextlib import suppress
from typing import TextIO

import click


def prepare() -> None:
    """Make the streams what the commands expect.

    A closed descriptor is replaced, so that no file of ours gets its number. Printing to a closed
    standard output then fails. Nothing is printed to a closed standard error.
    """
    for descriptor in (0, 1, 2):
        try:
            os.fstat(descriptor)
        except OSError:
            # The lowest one that is free, so it is this.
            os.open(os.devnull, os.O_WRONLY if descriptor == 2 else os.O_RDONLY)  # noqa: PLR2004
    if sys.stdout is None:
        sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if sys.stderr is None:
        sys.stderr = open(2, "w", encoding="utf-8", closefd=False)  # noqa: SIM115
    if isinstance(sys.stdout, io.TextIOWrapper):
        # As for standard error: cp1252 lacks the arrow, and a command must not fail for it.
        sys.stdout.reconfigure(errors="backslashreplace")


def broken_stream(error: OSError) -> str | None:
    """Return the name of the stream that an error comes from, None if it comes from elsewhere.

    Text that the stream still holds is dropped: Python would complain of it at the end.
    """
    # The error does not name a file, and an unbuffered stream looks well afterwards.
    frames = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    if not frames or frames[-1].f_code is not click.echo.__code__:
        return None
    is_error = frames[-1].f_locals.get("err")
    _silence(sys.stderr if is_error else sys.stdout)
    return "standard error" if is_error else "standard output"


def say(line: str) -> None:
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
