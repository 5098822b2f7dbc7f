"""The completion of command lines in bash, zsh and fish: `botowright completion`.

The shell's script runs botowright with the variable `_BOTOWRIGHT_COMPLETE`, and botowright prints
the words that the shell offers. An error prints nothing, because it would disturb the line that the
user types.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import cast

import click
from click.shell_completion import (
    BashComplete,
    CompletionItem,
    FishComplete,
    ShellComplete,
    ZshComplete,
)

PROGRAM = "botowright"
VARIABLE = "_BOTOWRIGHT_COMPLETE"


class _Bash(BashComplete):
    """bash, without a space after "s3.", and with `--option=value` as an option with a value."""

    def source(self) -> str:
        add = "COMPREPLY+=($value)"
        return super().source().replace(add, f"{add}; [[ $value == *. ]] && compopt -o nospace")

    def get_completion_args(self) -> tuple[list[str], str]:
        arguments, incomplete = super().get_completion_args()
        # bash gives `--option=value` as three words.
        is_value = len(arguments) > 1 and arguments[-1] == "=" and arguments[-2].startswith("--")
        return (arguments[:-1] if is_value else arguments), incomplete


class _WholeWords(ShellComplete):
    """A shell that replaces the whole word `--option=value`."""

    def get_completions(self, args: list[str], incomplete: str) -> list[CompletionItem[str]]:
        found = super().get_completions(args, incomplete)
        option, equals, _ = incomplete.partition("=")
        if not (equals and option.startswith("--")):
            return found
        return [CompletionItem(f"{option}={item.value}", item.type, item.help) for item in found]


class _Zsh(_WholeWords, ZshComplete):
    pass


class _Fish(_WholeWords, FishComplete):
    """fish, with commas in words."""

    def source(self) -> str:
        return super().source().replace('string split ","', 'string split --max 1 ","')


_SHELLS: dict[str, type[ShellComplete]] = {"bash": _Bash, "zsh": _Zsh, "fish": _Fish}


@click.command("completion")
@click.argument("shell", type=click.Choice(list(_SHELLS)))
def completion(*, shell: str) -> None:
    """Print a script that completes commands, options and services in a shell.

    It goes into the shell's start-up file, e.g. eval "$(botowright completion bash)" into
    ~/.bashrc.
    """
    group = cast("click.Group", click.get_current_context().find_root().command)
    click.echo(_SHELLS[shell](group, {}, PROGRAM, VARIABLE).source())


def answer(group: click.Group) -> int:
    """Answer a shell that asks for a completion, or for its script. Return the exit code."""
    shell, _, request = os.environ[VARIABLE].partition("_")
    answering = _SHELLS.get(shell)
    with open(os.devnull, "w", encoding="utf-8") as nowhere, suppress(Exception):
        sys.stderr = nowhere
        if answering is not None:
            asked = answering(group, {}, PROGRAM, VARIABLE)
            text = asked.source() if request == "source" else asked.complete()
            sys.stdout.buffer.write(f"{text}\n".encode())
            sys.stdout.flush()
    return 0
