"""The messages of mypy and pyright for the most common mistakes are short and name the mistake.

The folder `messages/` has them as a terminal shows them, with long lines cut off. `--update` writes
the folder again.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.support.environments import build
from tests.support.expected_differences import ExpectedDifference, unexpected

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.support.environments import Environment

HERE = Path(__file__).parent
PROGRAM = HERE / "programs" / "messages" / "mistakes.py"
SNAPSHOTS = HERE / "messages"
MOST_LINES = 12
MOST_CHARACTERS = 160
EXPECTED = (
    ExpectedDifference(
        ".*",
        "A wrong service has no message",
        "A program may use models that we did not build, so no checker refuses an unknown service.",
    ),
    ExpectedDifference(
        "mypy",
        "A wrong (key in the parameters of a presigned URL|paginator|waiter) has a long message",
        "mypy prints every overload. Our plugin checks only the intended one (docs/messages.md).",
    ),
)


@pytest.fixture(scope="module")
def stubs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("messages") / "stubs"
    return build(folder, "dynamodb", "ec2", "s3", "--presigned", "s3")


def _mypy(stubs: Path, python: Path, folder: Path) -> str:
    command = [sys.executable, "-m", "mypy", "--python-executable", str(python), PROGRAM.name]
    return _run([*command, "--cache-dir", os.devnull], folder, PYTHONPATH=str(stubs))


def _mypy_with_plugin(stubs: Path, python: Path, folder: Path) -> str:
    (folder / "mypy.ini").write_text("[mypy]\nplugins = boto_types.mypy_plugin\n")
    return _mypy(stubs, python, folder)


def _pyright(_stubs: Path, python: Path, folder: Path) -> str:
    command = [sys.executable, "-m", "pyright", "--pythonpath", str(python), PROGRAM.name]
    return _run(command, folder).replace("\N{NO-BREAK SPACE}", " ")


def _run(command: list[str], folder: Path, **environment: str) -> str:
    done = subprocess.run(
        command,
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stdout + done.stderr
    return done.stdout


CHECKERS: dict[str, Callable[[Path, Path, Path], str]] = {
    "mypy": _mypy,
    "mypy-plugin": _mypy_with_plugin,
    "pyright": _pyright,
}


@pytest.mark.parametrize("checker", CHECKERS)
def test_messages_are_short(
    checker: str, stubs: Path, stubs_environment: Environment, tmp_path: Path, update: bool
) -> None:
    shutil.copy(PROGRAM, tmp_path)
    messages = _by_mistake(CHECKERS[checker](stubs, stubs_environment.python, tmp_path))
    assert unexpected(_differences(checker, messages), EXPECTED, [checker]) == []
    assert not re.search(r"\wAdditions", str(messages))
    text = "".join(
        f"# {mistake}\n{_shown(lines)}\n" for mistake, lines in messages.items() if lines
    )
    snapshot = SNAPSHOTS / f"{checker}.txt"
    if update:
        snapshot.write_text(text, "utf-8")
    assert text == snapshot.read_text("utf-8")


UNPACKED = """
from enum import Enum
from typing import Any

from boto_types.s3 import S3Client


class Waits(str, Enum):
    bucket_exists = "bucket_exists"


def right(client: S3Client, options: dict[str, Any], rest: list[Any]) -> None:
    client.generate_presigned_url("get_object", **options)
    client.generate_presigned_url("get_object", *rest)


def wrong(client: S3Client, options: dict[str, bytes]) -> None:
    client.generate_presigned_url("list_buckets", **options)
    client.get_waiter(Waits.bucket_exists)
"""


@pytest.mark.parametrize("checker", ["mypy", "mypy-plugin"])
def test_the_plugin_leaves_unpacked_arguments_and_enums_to_mypy(
    checker: str, stubs: Path, stubs_environment: Environment, tmp_path: Path
) -> None:
    """The plugin leaves both to mypy, which reports the same without it."""
    (tmp_path / PROGRAM.name).write_text(UNPACKED)
    output = CHECKERS[checker](stubs, stubs_environment.python, tmp_path)
    errors = re.findall(r":(\d+): error: No overload variant", output)
    wrong = UNPACKED[: UNPACKED.index("def wrong")].count("\n") + 1
    assert errors == [str(wrong + 1), str(wrong + 2)]
    assert output.count("error: ") == len(errors)


def _differences(checker: str, messages: dict[str, list[str]]) -> Iterator[tuple[str, str]]:
    for mistake, lines in messages.items():
        if not lines:
            yield checker, f"{mistake} has no message"
        if len(lines) > MOST_LINES:
            yield checker, f"{mistake} has a long message"


def _by_mistake(output: str) -> dict[str, list[str]]:
    """Return the lines that a checker prints for each mistake of the program."""
    program = PROGRAM.read_text("utf-8").splitlines()
    mistakes = {
        number + 1: line.strip("# .")
        for number, line in enumerate(program, start=1)
        if line.startswith("# ")
    }
    messages: dict[str, list[str]] = {mistake: [] for mistake in mistakes.values()}
    mistake = None
    for line in output.splitlines():
        place = re.search(rf"{PROGRAM.name}:(\d+):", line)
        if place:
            mistake = mistakes[int(place[1])]
        elif not line.startswith("    "):  # pyright's details are indented
            mistake = None
        if mistake is not None:
            messages[mistake].append(re.sub(rf"^.*{PROGRAM.name}:\d+:", "", line).strip())
    return messages


def _shown(lines: list[str]) -> str:
    shown = [line[:MOST_CHARACTERS] + "..." * (len(line) > MOST_CHARACTERS) for line in lines]
    more = len(lines) - MOST_LINES
    if more > 0:
        shown[MOST_LINES:] = [f"... and {more} more lines"]
    return "".join(f"{line}\n" for line in shown)
