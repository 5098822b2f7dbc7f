"""A shell completes commands, options, services and paths, quickly and without a message."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from botowright.cli.completion import _SHELLS, PROGRAM, VARIABLE
from botowright.cli.main import COMMANDS, cli
from tests.support.models import note_model, write_model

if TYPE_CHECKING:
    from pathlib import Path

# The packages that make an answer slow.
HEAVY = (
    *("botocore.session", "botocore.handlers", "jinja2", "libcst", "black", "rich", "urllib3"),
    *("botowright.changes", "botowright.observe", "botowright.project.scan", "botowright.stubs"),
)
LOADED = f"""
import atexit, sys
atexit.register(lambda: sys.__stderr__.write(" ".join(set(sys.modules) & {{*{HEAVY!r}}})))
from botowright.cli.main import main
main()
"""


def _offered(line: str, shell: str = "bash") -> list[str]:
    *arguments, incomplete = line.split(" ")
    asked = _SHELLS[shell](cli, {}, PROGRAM, VARIABLE)
    return [item.value for item in asked.get_completions(arguments, incomplete)]


def _environment(line: str) -> dict[str, str]:
    asked = {VARIABLE: "bash_complete", "COMP_WORDS": f"botowright {line}"}
    return {**os.environ, **asked, "COMP_CWORD": str(len(line.split(" ")))}


def test_commands() -> None:
    assert _offered("") == list(COMMANDS)
    assert _offered("che") == ["check"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("build sagemaker-e", ["sagemaker-edge"]),
        ("build sqs lambda s3 sq", []),
        ("build --presigned sq", ["sqs"]),
        ("build --presigned s3,sq", ["s3,sqs"]),
        ("build --presigned sqs,sq", []),
        ("build --presigned=s3,sq", ["s3,sqs"]),
        ("build --presigned al", ["all"]),
        ("build --presigned s3,al", []),
        ("build --typed-stubbers dynamodbs", ["dynamodbstreams"]),
        ("changes 1.44.0 1.44.5 --service sq", ["sqs"]),
        ("since dynamodbs", ["dynamodbstreams."]),
        ("build --response-keys o", ["observed"]),
        ("build --open-e", ["--open-enums"]),
        ("build --target aiob", ["aiobotocore", "aioboto3"]),
        ("sync --target=aiobotoc", ["aiobotocore"]),
        ("changes --format ma", ["markdown"]),
        ("completion z", ["zsh"]),
        ("xyzzy si", ["since"]),
        ("build s3,sqs sq", ["sqs"]),
    ],
)
def test_words(line: str, words: list[str]) -> None:
    assert _offered(line) == words


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_a_shell_that_replaces_the_whole_word(shell: str) -> None:
    assert _offered("build --presigned=s3,sq", shell) == ["--presigned=s3,sqs"]
    assert _offered("build --presigned s3,sq", shell) == ["s3,sqs"]


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("build --botocore x", "file"),
        ("build --observed-keys x", "file"),
        ("build --config x", "file"),
        ("build --models x", "dir"),
        ("build --wheel x", "dir"),
        ("check --output x", "dir"),
    ],
)
def test_paths(line: str, kind: str) -> None:
    *arguments, incomplete = line.split(" ")
    asked = _SHELLS["bash"](cli, {}, PROGRAM, VARIABLE)
    assert [item.type for item in asked.get_completions(arguments, incomplete)] == [kind]


def test_services_of_the_named_models(tmp_path: Path) -> None:
    write_model(tmp_path / "models", "notes", note_model())
    write_model(tmp_path / "botocore", "memos", note_model())
    (tmp_path / "models" / "not-a-service").mkdir()
    folders = f"--models {tmp_path}/models --botocore {tmp_path}/botocore"
    assert _offered(f"build {folders} ") == ["memos", "notes"]
    assert _offered(f"build {folders} no") == ["notes"]


@pytest.mark.parametrize(
    "line",
    ["", "build s", "changes --service s", "since s", *(f"{name} --" for name in COMMANDS)],
)
def test_an_answer_imports_little(line: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOADED],
        env=_environment(line),
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.startswith("plain,")
    assert done.stderr == ""


@pytest.mark.parametrize(
    "changes",
    [
        {"COMP_CWORD": "x"},
        {VARIABLE: "xyzzy_complete"},
        {VARIABLE: "bash_xyzzy"},
        {"COMP_WORDS": 'botowright build "'},
        {"COMP_WORDS": "botowright build --models /none/such s"},
        {"AWS_CONFIG_FILE": "{folder}/config"},
    ],
    ids=str,
)
def test_an_error_is_silent(changes: dict[str, str], tmp_path: Path) -> None:
    (tmp_path / "config").write_text("data_path\n[[[", "utf-8")
    given = {name: value.format(folder=tmp_path) for name, value in changes.items()}
    done = subprocess.run(
        [sys.executable, "-m", "botowright"],
        env={**_environment("build s"), **given},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


BASH = """
{script}
for line in 'build sagemaker-e' 'build --presigned s3,sq' 'build --presigned = s3,sq' 'chec'; do
  COMP_WORDS=(botowright $line); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1)); COMPREPLY=()
  _botowright_completion {program}
  echo "${{COMPREPLY[@]}}"
done
"""


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_bash() -> None:
    bash = shutil.which("bash") or ""
    program = os.path.join(os.path.dirname(sys.executable), "botowright")
    script = subprocess.run(
        [program, "completion", "bash"], capture_output=True, text=True, check=True
    ).stdout
    answers = subprocess.run(
        [bash, "--norc", "-c", BASH.format(script=script, program=program)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert answers.stdout.splitlines() == ["sagemaker-edge", "s3,sqs", "s3,sqs", "check"]


@pytest.mark.parametrize("shell", _SHELLS)
def test_scripts(shell: str) -> None:
    """The command and click's variable give the same script, with our additions."""
    asked = _SHELLS[shell](cli, {}, PROGRAM, VARIABLE)
    by_variable = subprocess.run(
        [sys.executable, "-m", "botowright"],
        env={**os.environ, VARIABLE: f"{shell}_source"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert by_variable.stdout == f"{asked.source()}\n"
    added = {"bash": "compopt -o nospace", "zsh": VARIABLE, "fish": "--max 1"}
    assert added[shell] in asked.source()
