"""Service names on the command line, one by one or in a list with commas."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

import click

from botowright.errors import UsageError
from botowright.settings.options import separate_names

if TYPE_CHECKING:
    from collections.abc import Sequence


def spaced_names(
    context: click.Context, parameter: click.Parameter, names: tuple[str, ...]
) -> tuple[str, ...]:
    """Return names that the command line gives one by one.

    Raises UsageError, with the right spelling, if one of them is a list such as "s3,sqs".
    """
    separate = separate_names(names)
    if separate is None:
        return names
    option = parameter.opts[0] if parameter.param_type_name == "option" else ""
    spelled = (f"{option} {name}".lstrip() for name in separate)
    message = f"separate services with spaces: {context.command_path} {' '.join(spelled)}"
    raise UsageError(message)


class CommandWithoutArguments(click.Command):
    """A command whose options take lists with commas. It explains `--services s3 sqs`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Parse the words of the command line. Raises UsageError for a list with spaces."""
        given = list(args)  # click removes the words that it understands
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            spelled = self._with_commas(given)
            if not spelled:
                raise
            message = f"separate services with commas: {ctx.command_path} {spelled}"
            raise UsageError(message) from error

    def _with_commas(self, words: Sequence[str]) -> str:
        """Return the first option whose list has spaces, with commas. "" if there is none."""
        lists = {
            opt for p in self.params if (p.metavar or "").startswith("SERVICE,") for opt in p.opts
        }
        for number, word in enumerate(words):
            names = list(takewhile(lambda each: not each.startswith("-"), words[number + 1 :]))
            if word in lists and len(names) > 1:
                return f"{word} {','.join(separate_names(names) or names)}"
        return ""
