"""The user's pip or uv: both fetch packages, with the user's settings of indexes and proxies.

Neither runs or reads anything of the current folder:

- pip starts without the current folder in its path. PYTHONPATH and the user's site-packages stay,
  because pip itself may be there. Python's option -I would drop both.
- uv starts in an empty folder, because the pyproject.toml of a project can limit versions.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from botowright.errors import UsageError, excerpt
from botowright.system.command_paths import command_path
from botowright.system.files import temporary_folder
from botowright.system.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

ONLY_WHEELS = ("--only-binary", ":all:")  # building a source archive runs its setup.py
_PIP = (
    "import sys; sys.path[:] = [p for p in sys.path if p]; from runpy import run_module; "
    "run_module('pip', run_name='__main__', alter_sys=True)"
)
_LOG = "pip.log"
_ERROR = re.compile(r"error:? *", re.IGNORECASE)
_SKIPPED = re.compile(r"Could not fetch URL (?P<index>\S+): (?P<why>.+)")
_ABSENT = re.compile(r"4(04|10) ")
# The text of a connection pool ends with the errors that caused its own, as Python prints them.
_POOL = re.compile(r"HTTPS?ConnectionPool\(.*\(Caused by (?P<errors>\w+\(.*\))\)$")
_QUOTED = re.compile(r"""(['"])(?P<text>(?:(?!\1)[^\\]|\\.)*)\1""")
# Newer versions of urllib3 print the second form.
_OBJECT = re.compile(r"<[^<>]* at 0x[0-9A-Fa-f]+>(: )?|HTTPS?Connection(Pool)?\([^()]*\): ")
_CAUSE = re.compile(r"\s*(?:cause|Caused by): (.+)")

Completed: TypeAlias = "subprocess.CompletedProcess[str]"


@dataclass(frozen=True, slots=True)
class _Command:
    """A command, with a name for its result in messages."""

    tool: str
    arguments: list[str]
    scratch: Path  # a folder in which downloads appear
    wanted: str
    stdin: str = ""
    folder: Path | None = None  # to run in


def installer(purpose: str, way_out: str = "install one of them") -> Literal["pip", "uv"]:
    """Return the tool to use: pip if this Python has it, otherwise uv.

    Raises UsageError if there is neither. The message has the purpose, e.g. "to fetch
    botocore==1.36.0", and the way out.
    """
    tool = available_installer()
    if tool is not None:
        return tool
    message = f"neither pip nor uv is installed {purpose}; {way_out}"
    raise UsageError(message)


def available_installer() -> Literal["pip", "uv"] | None:
    """Return the tool to use, None if there is neither."""
    if has_pip():
        return "pip"
    return "uv" if uv_path() is not None else None


def has_pip() -> bool:
    """Return whether this Python has a pip that runs."""
    return pip_settings() is not None


@cache
def pip_settings() -> str | None:
    """Return the list of pip's settings, from its files and the environment.

    None if this Python has no pip, or if pip cannot read them.
    """
    with temporary_folder() as scratch:
        completed = run_pip(["config", "list"], scratch, "its settings")
    return completed.stdout if completed.returncode == 0 else None


@cache
def uv_path() -> str | None:
    """Return the path of uv, None if there is none."""
    return command_path("uv")


def run_pip(arguments: Sequence[str], scratch: Path, wanted: str) -> Completed:
    """Run pip in the current folder, because PIP_ variables may name files relative to it.

    `wanted` names what the user waits for. Downloads appear in the folder `scratch`. Raises
    UsageError if nothing arrives there.
    """
    command = [sys.executable, "-c", _PIP, "--no-input", "--log", str(scratch / _LOG), *arguments]
    return _run(_Command("pip", command, scratch, wanted))


def run_uv(arguments: Sequence[str], scratch: Path, wanted: str, stdin: str = "") -> Completed:
    """Run `uv pip` in the folder `scratch`. The rest is as for `run_pip`."""
    command = [uv_path() or "uv", "pip", *arguments]
    return _run(_Command("uv", command, scratch, wanted, stdin, scratch))


def unreached_index(scratch: Path) -> str | None:
    """Return the index that pip could not reach, with the reason. None if it reached all.

    pip then uses the other indexes, and reports the problem only in its log. An index that answers
    "404 Not Found" is reached: another one may have the package.
    """
    log = scratch / _LOG
    text = log.read_text("utf-8", "replace") if log.is_file() else ""
    for skipped in _SKIPPED.finditer(text):
        if not _ABSENT.match(skipped["why"]):
            why = excerpt(_readable(skipped["why"].removesuffix(" - skipping")))
            way_out = "check its address and your network"
            return f"{skipped['index']} did not answer: {why}; {way_out}"
    return None


def _readable(why: str) -> str:
    """Return pip's reason without Python objects: the texts of the errors, the outer one first."""
    pool = _POOL.search(why)
    if pool is None:
        return _OBJECT.sub("", why)
    texts = [found["text"] for found in _QUOTED.finditer(_OBJECT.sub("", pool["errors"]))]
    errors = ": ".join(text.removesuffix(".") for text in texts) or pool["errors"]
    return why[: pool.start()] + errors


def failure_reason(completed: Completed) -> str:
    """Return the line that reports a command's failure, with the first cause that uv names."""
    return excerpt(_failure_line(completed))


def _failure_line(completed: Completed) -> str:
    lines = [line for line in completed.stderr.splitlines() if line.strip()]
    errors = [n for n, line in enumerate(lines) if _ERROR.match(line)]
    if not errors:
        return lines[-1] if lines else f"exit code {completed.returncode}"
    cause = _CAUSE.match(lines[errors[-1] + 1]) if errors[-1] + 1 < len(lines) else None
    return _ERROR.sub("", lines[errors[-1]], count=1) + (f": {cause[1]}" if cause else "")


def lacks_version(message: str) -> bool:
    """Return whether pip or uv reports that its indexes do not have a version."""
    return "No matching distribution" in message or (
        "unsatisfiable" in message and "network was disabled" not in message
    )


def _run(command: _Command) -> Completed:
    temporary = command.scratch / "temporary"
    temporary.mkdir(exist_ok=True)
    # Downloads appear in the temporary folder. Each system has its own variable for it.
    places = dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))
    with subprocess.Popen(
        command.arguments,
        cwd=command.folder,
        env={**os.environ, **places},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        errors="replace",
    ) as process:
        try:
            return _completed(process, command)
        finally:
            process.kill()


def _completed(process: subprocess.Popen[str], command: _Command) -> Completed:
    watch = Watch(
        wanted=command.wanted,
        notice=f"Waiting for {command.tool}, which asks its index for {command.wanted}",
        source=lambda: f"the index that {command.tool} uses",
        size=lambda: _folder_size(command.scratch),
    )
    stdin: str | None = command.stdin
    while True:
        try:
            output, errors = process.communicate(stdin, timeout=watch.poll_every)
        except subprocess.TimeoutExpired:
            stdin = None  # it is sent once
            watch.check()
        else:
            return subprocess.CompletedProcess(
                command.arguments, process.returncode, output, errors
            )


def _folder_size(folder: Path) -> int:
    size = 0
    for parent, _, names in os.walk(folder):
        for name in names:
            with suppress(OSError):  # the file is already removed
                size += os.lstat(os.path.join(parent, name)).st_size
    return size
