"""The user's own pip, or uv, which fetch botocore: with their own settings of indexes and proxies.

Nothing of the current folder is run or read. pip starts without the current folder in its path, but
with PYTHONPATH and the user's site-packages, where pip itself may be (Python's -I would drop both).
uv starts in an empty folder, since the pyproject.toml of a project can limit versions.

An index that does not answer is named after a few seconds, and given up after half a minute.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from botowright.errors import UsageError
from botowright.system.notices import tell

if TYPE_CHECKING:
    from collections.abc import Sequence

ONLY_WHEELS = ("--only-binary", ":all:")  # a source archive is built by running its setup.py
_PIP = (
    "import sys; sys.path[:] = [p for p in sys.path if p]; from runpy import run_module; "
    "run_module('pip', run_name='__main__', alter_sys=True)"
)
_TELL_AFTER = 3.0  # seconds
_END_AFTER = 25.0
_LEAST = 25_000  # bytes: if fewer arrive in that time, none do
_LOOK_EVERY = 0.5
_LOG = "pip.log"
_SKIPPED = re.compile(r"Could not fetch URL (?P<index>\S+): (?P<why>.+)")
_ABSENT = re.compile(r"4(04|10) ")
_CAUSE = re.compile(r"\s*(?:cause|Caused by): (.+)")

Done: TypeAlias = "subprocess.CompletedProcess[str]"


@dataclass(frozen=True, slots=True)
class _Task:
    """A command, and the thing that the user waits for."""

    tool: str
    command: list[str]
    scratch: Path  # what is downloaded shows in it
    wanted: str
    said: str = ""
    folder: Path | None = None  # to run in


@cache
def has_pip() -> bool:
    """Return whether this Python has a pip that runs."""
    with tempfile.TemporaryDirectory() as scratch:
        done = run_pip(["--version"], Path(scratch), "its version")
    return done.returncode == 0


@cache
def uv_path() -> str | None:
    """Return the path of uv. An entry of PATH that depends on the current folder is left out."""
    folders = filter(os.path.isabs, os.get_exec_path())
    found = (shutil.which(os.path.join(folder, "uv")) for folder in folders)
    return next(filter(None, found), None)


def run_pip(arguments: Sequence[str], scratch: Path, wanted: str) -> Done:
    """Run pip, in the current folder: PIP_ variables may name files relative to it.

    `wanted` is what the user waits for. Raises UsageError if nothing arrives in a folder `scratch`.
    """
    command = [sys.executable, "-c", _PIP, "--no-input", "--log", str(scratch / _LOG), *arguments]
    return _run(_Task("pip", command, scratch, wanted))


def unreached(scratch: Path) -> str | None:
    """Return the index that pip could not reach, and why; None if it reached all.

    pip goes on without it, to the other places that are set up, and says so in its log only. An
    index that answers that it does not have botocore is reached.
    """
    log = scratch / _LOG
    text = log.read_text("utf-8", "replace") if log.is_file() else ""
    for skipped in _SKIPPED.finditer(text):
        if not _ABSENT.match(skipped["why"]):
            return (
                f"{skipped['index']} did not answer: {skipped['why'].removesuffix(' - skipping')}"
            )
    return None


def run_uv(arguments: Sequence[str], scratch: Path, wanted: str, said: str = "") -> Done:
    """Run `uv pip` in a folder `scratch`, as `run_pip` does."""
    return _run(_Task("uv", [uv_path() or "uv", "pip", *arguments], scratch, wanted, said, scratch))


def reason_of(done: Done) -> str:
    """Return the line in which a command says why it failed, with the first cause that uv names."""
    said = [line for line in done.stderr.splitlines() if line.strip()]
    errors = [n for n, line in enumerate(said) if re.match(r"(?i)error", line)]
    if not errors:
        return said[-1] if said else f"exit code {done.returncode}"
    cause = _CAUSE.match(said[errors[-1] + 1]) if errors[-1] + 1 < len(said) else None
    return said[errors[-1]] + (f": {cause[1]}" if cause else "")


def _run(task: _Task) -> Done:
    temporary = task.scratch / "temporary"
    temporary.mkdir(exist_ok=True)
    # Each system has its own: what is downloaded shows there.
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
    with subprocess.Popen(
        task.command,
        cwd=task.folder,
        env={**os.environ, **places},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    ) as process:
        try:
            return _finished(process, task)
        finally:
            process.kill()


def _finished(process: subprocess.Popen[str], task: _Task) -> Done:
    started = last = time.monotonic()
    arrived = 0
    is_told = False
    said: str | None = task.said
    while True:
        try:
            output, errors = process.communicate(said, timeout=_LOOK_EVERY)
        except subprocess.TimeoutExpired:
            now, said = time.monotonic(), None  # the input is sent once
        else:
            return subprocess.CompletedProcess(task.command, process.returncode, output, errors)
        if now - started >= _TELL_AFTER and not is_told:
            tell(f"Waiting for {task.tool}, which asks its index for {task.wanted}")
            is_told = True
        size = _size_of(task.scratch)
        if size >= arrived + _LEAST:
            last = now
        if size < arrived or last == now:
            arrived = size
        if now - last >= _END_AFTER:
            message = (
                f"{task.wanted} could not be fetched: nothing arrived for {_END_AFTER:.0f} s from "
                f"the index that {task.tool} is set up for; try again, or set another index up"
            )
            raise UsageError(message)


def _size_of(folder: Path) -> int:
    size = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):  # it is gone again
                size += os.lstat(os.path.join(parent, name)).st_size
    return size
