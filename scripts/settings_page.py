"""Write the tables of docs/settings.md from the options of the commands.

    python -m scripts.settings_page

A table follows a marker such as `<!-- options of build -->`, and ends at the next empty line.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from botowright.cli.main import cli

if TYPE_CHECKING:
    from collections.abc import Iterator

PAGE = Path(__file__).parents[1] / "docs" / "settings.md"
MARKER = re.compile(r"(?<=<!-- options of )(\w+) -->\n(?:\|.*\n)*")


def page(text: str) -> str:
    """Return the text of the page, with the tables of the current options."""
    return MARKER.sub(lambda found: f"{found[1]} -->\n{_table(found[1])}", text)


def _table(command_name: str) -> str:
    command = cli.get_command(click.Context(cli), command_name)
    if command is None:
        message = f"{PAGE}: there is no command {command_name}; correct the marker"
        raise SystemExit(message)
    options = [p for p in command.params if isinstance(p, click.Option) and not p.hidden]
    rows = ["| option | meaning |", "|---|---|", *_rows(options, click.Context(command))]
    return "".join(f"{row}\n" for row in rows)


def _rows(options: list[click.Option], context: click.Context) -> Iterator[str]:
    for option in options:
        record = option.get_help_record(context)
        if record is not None:
            # A pipe in backticks would end the cell, or be shown with its backslash.
            names, meaning = (" ".join(text.split()).replace("|", "&#124;") for text in record)
            yield f"| <code>{names}</code> | {meaning} |"


def main() -> None:
    """Write the page."""
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
