"""A reader can use each code block as it is.

A Python block is a whole program: pyright reports the lines with `# error`, and no others. mypy's
message has each word in quotes of such a comment. The example of the README is compared with mypy's
output in test_readme.py.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from contextlib import suppress
from importlib.util import find_spec
from typing import TYPE_CHECKING

import click
import pytest

from botowright.cli.main import cli
from botowright.settings.configuration import read_configuration
from tests.documents.markdown_files import ROOT, Block, blocks
from tests.documents.test_readme import EXAMPLE, PLUGIN
from tests.support.checkers import pyright
from tests.support.environments import build, linked_environment

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SERVICES = ("bedrock-runtime", "dynamodb", "s3", "sagemaker", "sqs")
# docs/by-name.md is about these settings; they change nothing on the other pages.
SETTINGS = ("--presigned", "s3", "--typed-stubbers", "s3")
OWN_MODULES = ("benchmarks", "botowright", "scripts", "tests")


@pytest.fixture(scope="module")
def stubs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a package that has the services of the documents."""
    return build(tmp_path_factory.mktemp("documents") / "stubs", *SERVICES, *SETTINGS)


@pytest.fixture(scope="module")
def python(stubs: Path) -> Path:
    """Return the interpreter of an environment that has the package."""
    return linked_environment(stubs, stubs.parent / "venv").python


# The libraries of this page have a test of their own, test_async_page.py.
ASYNC_PAGE = ROOT / "docs" / "async.md"
PROGRAMS = [
    block
    for block in blocks("python")
    if block.place != EXAMPLE.place and block.document != ASYNC_PAGE
]


def write_program(program: Block, folder: Path) -> dict[tuple[str, int], str]:
    """Write a program, and return its comments on errors by file and line."""
    # Lines keep their numbers, so that a message names the line of the document.
    lines = [""] * (program.line - 1) + program.text.splitlines()
    file = f"{program.name}.py"
    (folder / file).write_text("\n".join(lines) + "\n", "utf-8")
    return {
        (file, number): line.partition("# error")[2]
        for number, line in enumerate(lines, start=1)
        if "# error" in line
    }


def test_python_blocks_are_checked(python: Path, tmp_path: Path) -> None:
    expected = {place for program in PROGRAMS for place in write_program(program, tmp_path)}
    assert expected
    found = pyright(python, [tmp_path])
    assert {(f.file, f.line) for f in found} == expected, "\n".join(map(str, found))


@pytest.mark.parametrize(
    "program", [p for p in PROGRAMS if "# error" in p.text], ids=lambda program: program.place
)
def test_mypy_gives_the_reasons_of_errors(
    program: Block, stubs: Path, python: Path, tmp_path: Path
) -> None:
    reasons = write_program(program, tmp_path)
    (tmp_path / "pyproject.toml").write_text(PLUGIN.text, "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "mypy", "--python-executable", str(python), "."],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(stubs)},  # mypy imports the plugin
        capture_output=True,
        text=True,
        check=False,
    )
    for (file, line), reason in reasons.items():
        messages = re.findall(rf"^{file}:{line}: .*$", done.stdout, re.MULTILINE)
        quoted = re.findall(r'"\w+"', reason)
        assert quoted
        assert [word for word in quoted if word not in "\n".join(messages)] == [], done.stdout


def _commands(block: Block) -> Iterator[list[str]]:
    """Return the words of each command in a shell block."""
    for line in block.text.replace("\\\n", " ").splitlines():
        for part in re.split(r" && ", line):
            yield shlex.split(part, comments=True)


SHELL = [
    pytest.param(words, id=f"{block.place}: {' '.join(words)}")
    for block in blocks("sh")
    for words in _commands(block)
    if words
]


@pytest.mark.parametrize("words", SHELL)
def test_commands_exist_and_accept_their_options(words: list[str]) -> None:
    names = [word.rpartition("/")[2] for word in words]
    if "botowright" in names[:2] and "pip" not in names:
        name, *arguments = words[names.index("botowright") + 1 :]
        # click keeps the help option that a command makes first: `-h` comes from the group.
        group = click.Context(cli, **cli.context_settings)
        command = cli.get_command(group, name)
        assert command is not None
        with suppress(click.exceptions.Exit):  # an option such as --schema prints and ends
            command.make_context(name, arguments, parent=group)
    elif names[0] in {"python", "python3"} and words[2].partition(".")[0] in OWN_MODULES:
        assert find_spec(words[2]) is not None


@pytest.mark.parametrize("name", ["changes", "since"])
def test_the_page_of_a_command_has_its_options(name: str) -> None:
    page = (ROOT / "docs" / "changes.md").read_text("utf-8")
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    options = {option for param in command.params for option in param.opts}
    own = {option for option in options if option.startswith("--")} - {"--help"}
    assert {option for option in own if f"`{option}" not in page} == set()


@pytest.mark.parametrize("block", [*blocks("toml")], ids=lambda block: block.place)
def test_settings_are_accepted(block: Block, tmp_path: Path) -> None:
    file = tmp_path / "pyproject.toml"
    file.write_text(block.text, "utf-8")
    assert tomllib.loads(block.text)["tool"]
    read_configuration(file, tmp_path)
