"""Progress on a terminal: a line that fits it, and no trace of it at the end."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

pty = pytest.importorskip("pty")  # Windows has none

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_CODES = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


@pytest.fixture
def shown(home: Path, models: Path, output: Path) -> Callable[..., str]:
    """Return a function that builds on a terminal, and returns what the terminal gets."""

    def shown(*arguments: str, **environment: str) -> str:
        controller, terminal = pty.openpty()
        command = [sys.executable, "-m", "botowright", "build", "--all", *arguments]
        with subprocess.Popen(
            [*command, "--botocore", str(models), "--output", str(output)],
            env={**os.environ, "HOME": str(home), "TERM": "xterm-256color", **environment},
            stdout=subprocess.PIPE,
            stderr=terminal,
            text=True,
        ) as process:
            os.close(terminal)
            text = _all_of(controller)
            assert process.stdout is not None
            printed = process.stdout.read()
        assert process.returncode == 0
        assert ("2 services" in printed) == ("--quiet" not in arguments)
        return text

    return shown


def _all_of(terminal: int) -> str:
    content = b""
    try:
        while part := os.read(terminal, 65536):
            content += part
    except OSError:  # Linux raises it at the end
        pass
    os.close(terminal)
    return content.decode()


def _frames(text: str) -> list[str]:
    return [frame for frame in re.split(r"[\r\n]+", _CODES.sub("", text)) if frame]


@pytest.mark.parametrize("columns", [30, 40, 100])
def test_line(columns: int, shown: Callable[..., str]) -> None:
    """Each state has both times and fits the terminal. The last one is removed."""
    text = shown(COLUMNS=str(columns))
    frames = _frames(text)
    assert len(frames) > 1
    for frame in frames:
        assert re.search(r" \d:\d\d, (\d:\d\d|-:--) left", frame), frame
        assert len(frame) <= columns
    assert frames[-1].startswith("Writing sh")
    assert text.endswith("\x1b[2K")


def test_no_colour(shown: Callable[..., str]) -> None:
    colour = re.compile(r"\x1b\[[0-9;]*m")
    assert colour.search(shown(COLUMNS="80"))
    assert not colour.search(shown(COLUMNS="80", NO_COLOR="1"))


def test_a_terminal_that_cannot_write_a_line_again(shown: Callable[..., str]) -> None:
    text = shown("--jobs", "1", TERM="dumb")
    assert text.splitlines() == ["1/2 services (alarms)", "2/2 services (notes)"]


def test_quiet(shown: Callable[..., str]) -> None:
    assert shown("--quiet") == ""
