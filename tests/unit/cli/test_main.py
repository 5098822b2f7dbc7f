"""The group imports a command when it is used, and its help follows the commands."""

from __future__ import annotations

import subprocess
import sys

import click
import pytest

from botowright.cli.main import COMMANDS, cli

# Of the packages that a command imports and `--help` does not need.
IMPORTED = """
import sys
from botowright.cli.main import cli
try:
    cli(["--help"])
except SystemExit:
    pass
print([name for name in sys.modules if name.startswith(
    ("botowright.cli.", "botowright.build", "botowright.settings", "botocore", "jinja2", "rich"))])
"""


def test_help_imports_no_command() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IMPORTED], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "['botowright.cli.main']"


@pytest.mark.parametrize("name", COMMANDS)
def test_summary_is_the_first_sentence_of_the_help(name: str) -> None:
    command = cli.get_command(click.Context(cli), name)
    assert command is not None
    assert command.name == name
    summary = COMMANDS[name][1]
    assert " ".join((command.help or "").split("\n\n")[0].split()).startswith(summary)
