"""`botowright config`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from botowright.cli.json_report import print_json
from botowright.cli.options import CONFIG, setting_options
from botowright.cli.service_names import CommandWithoutArguments
from botowright.errors import printable
from botowright.settings.in_force import settings_in_force
from botowright.settings.schema import configuration_schema
from botowright.settings.table import SETTINGS, value_text, values_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.settings.in_force import SettingsInForce
    from botowright.settings.options import KeyOverride


@click.command("config", cls=CommandWithoutArguments)
@setting_options(*SETTINGS)
@CONFIG
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the settings in a file.")
def config(*, config: Path | None, as_json: bool, schema: bool, **given: Any) -> None:
    """Print the settings that are in force, and where each comes from.

    The settings of the command line are those of `build` and `sync`.
    """
    if schema:
        click.echo(json.dumps(configuration_schema(), indent=2))
        return
    found = settings_in_force(Path(), given, config)
    if as_json:
        print_json(_as_json(found))
        return
    for line in _lines(found):
        click.echo(printable(line))


def _as_json(found: SettingsInForce) -> dict[str, Any]:
    return {
        "project": str(found.root.resolve()),
        "file": None if found.file is None else str(found.file.resolve()),
        "settings": {
            name: {"value": _json_value(value), "origin": found.origins[name]}
            for name, value in values_of(found.options).items()
        },
    }


def _json_value(value: Any) -> Any:
    if not isinstance(value, tuple):
        return value
    return [item if isinstance(item, str) else _override(item) for item in value]


def _override(override: KeyOverride) -> str:
    return f"{override} = {'required' if override.required else 'optional'}"


def _lines(found: SettingsInForce) -> Iterator[str]:
    """Yield the settings as the keys of a TOML file, each with its origin as a comment."""
    yield f"# The project: {found.root.resolve()}"
    keys = list(_keys(found))
    width = max(len(key) for key, _ in keys)
    for key, origin in keys:
        yield f"{key:<{width}}  # {origin}"


def _keys(found: SettingsInForce) -> Iterator[tuple[str, str]]:
    values = values_of(found.options)
    for setting in SETTINGS:
        value, origin = values[setting.name], found.origins[setting.name]
        if setting.kind == "keys":
            for override in value:
                word = json.dumps("required" if override.required else "optional")
                yield f"{setting.name}.{override} = {word}", origin
        elif value is None:  # TOML has no word for it
            yield f"# {setting.name}", origin
        else:
            yield f"{setting.name} = {value_text(setting, value)}", origin
