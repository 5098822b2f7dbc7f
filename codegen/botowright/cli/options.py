"""Options that several commands have, and the options that the table of settings gives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from botowright.settings.options import ALL, NONE, service_list
from botowright.settings.table import BOTOCORE, MODELS, Choice, Switch, default_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.settings.table import Setting

Command: TypeAlias = "Callable[..., None]"
Option: TypeAlias = "Callable[[Command], Command]"

JOBS = click.option(
    "--jobs",
    type=click.IntRange(min=1),
    metavar="N",
    help="Use N worker processes. Default: one for each core.",
)


def quiet_option(description: str) -> Option:
    """Return the option --quiet."""
    return click.option("--quiet", is_flag=True, help=description)


def output_folder(description: str, *, required: bool = True) -> Option:
    """Return the option --output."""
    return folder_option("--output", description, required=required)


def folder_option(name: str, description: str, *, required: bool = False) -> Option:
    """Return an option that takes a folder."""
    folder = click.Path(path_type=Path)
    return click.option(name, required=required, type=folder, metavar="DIR", help=description)


def setting_option(setting: Setting, **attributes: Any) -> Option:
    """Return the option of a setting. Without a default it is None if it is not given."""
    match setting.kind:
        case Choice(words):
            attributes |= {"type": click.Choice(words)}
        case Switch():
            attributes |= {"default": None}
        case "services":
            attributes |= {"metavar": f"SERVICE,...|{ALL}|{NONE}", "callback": _services}
        case "files":
            attributes |= {"multiple": True, "callback": _files}
        case "number":
            attributes |= {"type": click.IntRange(min=0)}
    if setting.placeholder:
        attributes |= {"metavar": setting.placeholder}
    return click.option(setting.option, help=_help(setting), **attributes)


def source_options(command: Command) -> Command:
    """Add the options that name the models to read."""
    return setting_option(BOTOCORE)(setting_option(MODELS)(command))


def _help(setting: Setting) -> str:
    if setting.kind == "files":
        return f"{setting.help} Repeatable."
    kind = setting.kind
    default = f"--{kind.off}" if isinstance(kind, Switch) else default_text(setting).strip('"')
    return f"{setting.help} Default: {default}."


def _services(
    _: click.Context, option: click.Parameter, text: str | None
) -> tuple[str, ...] | None:
    return None if text is None else service_list(option.opts[0].removeprefix("--"), text)


def _files(_: click.Context, __: click.Parameter, names: tuple[str, ...]) -> tuple[str, ...] | None:
    return names or None  # click gives an empty tuple if a repeatable option is not given
