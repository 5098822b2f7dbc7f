"""Write the tables of docs/settings.md, and the JSON Schema of the settings beside it.

    python -m scripts.settings_page

The tables are the settings, and the other options of `build`. A table begins after its marker, such
as `<!-- settings -->`, and ends at the next empty line.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING

import click

from botowright.cli.main import cli
from botowright.settings.documented import documented_settings
from botowright.settings.schema import configuration_schema
from botowright.settings.table import OUTPUT

if TYPE_CHECKING:
    from collections.abc import Iterable

PAGE = Path(__file__).parents[1] / "docs" / "settings.md"
SCHEMA = PAGE.parent / "botowright.schema.json"


def page(text: str) -> str:
    """Return the text of the page, with the current tables."""
    text = _with_table(text, "settings", _settings())
    return _with_table(text, "other options of build", _other_options())


def schema() -> str:
    """Return the text of the JSON Schema."""
    return json.dumps(configuration_schema(), indent=2) + "\n"


def _with_table(text: str, marker: str, table: str) -> str:
    pattern = re.compile(rf"(?<=<!-- {marker} -->\n)(?:\|.*\n)*")
    if not pattern.search(text):
        message = f"{PAGE} has no line `<!-- {marker} -->`; add it where the table belongs"
        raise SystemExit(message)
    return pattern.sub(lambda _: table, text)


def _settings() -> str:
    heading = ("setting", "values", "default", "meaning")
    rows = [(_code(s.name), s.values, s.default, s.help) for s in documented_settings()]
    return _table(heading, rows)


def _other_options() -> str:
    command = cli.get_command(click.Context(cli), "build")
    if command is None:
        message = "there is no command `build`"
        raise SystemExit(message)
    names = {setting.option.partition("/")[0] for setting in documented_settings()} - {
        OUTPUT.option
    }
    options = [p for p in command.params if isinstance(p, click.Option)]
    records = [
        o.get_help_record(click.Context(command)) for o in options if names.isdisjoint(o.opts)
    ]
    return _table(("option", "meaning"), [(_code(r[0]), r[1]) for r in records if r is not None])


def _table(heading: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [heading, ("---",) * len(heading), *rows]
    # A pipe would end its cell.
    cells = ([" ".join(cell.split()).replace("|", "&#124;") for cell in line] for line in lines)
    return "".join(f"| {' | '.join(line)} |\n" for line in cells)


def _code(text: str) -> str:
    # In backticks, the escaped pipe of a cell is shown as it is written.
    return f"<code>{text}</code>"


def main() -> None:
    """Write the page and the schema."""
    PAGE.write_text(page(PAGE.read_text("utf-8")), "utf-8")
    SCHEMA.write_text(schema(), "utf-8")


if __name__ == "__main__":
    main()
