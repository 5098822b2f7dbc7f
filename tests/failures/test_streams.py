"""Standard streams that are closed, full or have another encoding; a missing current folder."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.support.trees import tree_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.support.commands import Result

COMMAND = f"{sys.executable} -m botowright"
pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(not os.path.exists("/dev/full"), reason="there is no /dev/full"),
]
FULL = "Error: standard output cannot be written: no space left on the device\n"
CLOSED = "Error: standard output cannot be written: bad file descriptor\n"


@pytest.fixture
def built(build: Callable[..., Result], output: Path) -> Path:
    """Return an output with one changed file, whose new characters are in few encodings."""
    assert build(output).exit_code == 0
    (output / "boto_types/notes/client.pyi").write_text("\u2192 \u00fc\n", "utf-8")
    return output


@pytest.fixture
def shell(home: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Return a function that runs a shell command."""

    def shell(line: str, **environment: str) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            ["/bin/sh", "-c", line],
            env={**os.environ, "HOME": str(home), **environment},
            check=False,
            capture_output=True,
            text=True,
            encoding="latin-1",
            timeout=30,
        )
        assert "Traceback" not in done.stderr
        return done

    return shell


@pytest.mark.parametrize(
    "buffered",
    ["", pytest.param("1", marks=pytest.mark.exhaustive)],
    ids=["buffered", "unbuffered"],
)
@pytest.mark.parametrize(("redirection", "error"), [(">/dev/full", FULL), (">&-", CLOSED)])
@pytest.mark.parametrize("command", ["list --botocore {models}", "check --quiet --output {output}"])
def test_standard_output(  # noqa: PLR0913
    command: str,
    redirection: str,
    error: str,
    buffered: str,
    shell: Callable[..., subprocess.CompletedProcess[str]],
    models: Path,
    built: Path,
) -> None:
    line = f"{COMMAND} {command.format(models=models, output=built)} {redirection}"
    done = shell(line, PYTHONUNBUFFERED=buffered)
    assert (done.returncode, done.stderr) == (2, error)


@pytest.mark.parametrize(
    ("redirection", "code"), [("2>/dev/full", 2), ("2>&-", 0), ("<&- >&- 2>&-", 2)]
)
def test_standard_error(
    redirection: str,
    code: int,
    shell: Callable[..., subprocess.CompletedProcess[str]],
    models: Path,
    built: Path,
) -> None:
    """A user who closes it wants silence. The output is the old one or the new one."""
    old = tree_of(built)
    line = f"{COMMAND} build --all --botocore {models} --output {built} {redirection}"
    assert shell(line).returncode == code
    if redirection == "2>/dev/full":
        assert tree_of(built) == old
    else:
        assert (built / "boto_types/notes/client.pyi").read_text("utf-8") != "\u2192 \u00fc\n"
    assert [path.name for path in built.parent.iterdir()] == [built.name]


def test_reader_that_has_enough(
    shell: Callable[..., subprocess.CompletedProcess[str]], built: Path
) -> None:
    done = shell(f"{COMMAND} check --quiet --output {built} | head -1")
    assert done.stdout == "--- a/boto_types/notes/client.pyi\n"


@pytest.mark.parametrize(
    "command",
    [
        "--help",
        "list --botocore {models}",
        "check --quiet --output {output}",
        pytest.param("check --quiet --json --output {output}", marks=pytest.mark.exhaustive),
        pytest.param("changes installed installed --service sqs", marks=pytest.mark.exhaustive),
        pytest.param("config", marks=pytest.mark.exhaustive),
        pytest.param("build --quiet --schema", marks=pytest.mark.exhaustive),
        pytest.param("changes --schema", marks=pytest.mark.exhaustive),
    ],
)
def test_reader_that_is_gone(
    command: str, shell: Callable[..., subprocess.CompletedProcess[str]], models: Path, built: Path
) -> None:
    """The command is quiet. Its exit code is that of other tools, and not that of a result."""
    line = f"{COMMAND} {command.format(models=models, output=built)}"
    done = shell(f"({line}; echo $? >&2) | true")
    assert done.stderr == "141\n"


@pytest.mark.parametrize("encoding", ["cp1252", "utf-8"])
def test_encoding(
    encoding: str, shell: Callable[..., subprocess.CompletedProcess[str]], built: Path
) -> None:
    """A character that an encoding lacks is printed as an escape."""
    line = f"{COMMAND} check --quiet --output {built}"
    done = shell(line, PYTHONIOENCODING=encoding)
    assert done.returncode == 1
    shown = "-\u2192 \u00fc".encode(encoding, "backslashreplace").decode("latin-1")
    assert shown in done.stdout.splitlines()


@pytest.mark.parametrize("command", ["list", "build sqs --output stubs", "check --output stubs"])
def test_current_folder_that_is_gone(
    command: str, shell: Callable[..., subprocess.CompletedProcess[str]], home: Path
) -> None:
    (home / "gone").mkdir()
    done = shell(f"cd {home}/gone && rmdir ../gone && {COMMAND} {command}")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        "Error: the current folder cannot be used: it does not exist; change to another\n"
    )
