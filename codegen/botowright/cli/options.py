"""Options that several commands have, and the options that the table of settings gives."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from botowright.cli.completed_names import complete_list, complete_path, complete_word
from botowright.errors import UsageError
from botowright.settings.options import ALL, check_distribution_name, chosen_words, service_list
from botowright.settings.table import (
    BOTOCORE,
    MODELS,
    NAME,
    Choice,
    Place,
    Services,
    Strings,
    Switch,
    Words,
    default_text,
    default_value,
)

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
    return click.option(
        name,
        required=required,
        type=click.Path(path_type=Path),
        metavar="DIR",
        help=description,
        shell_complete=complete_path("dir"),
    )


CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Read the settings of this file. Default: botowright.toml, or [tool.botowright] of "
    "pyproject.toml, in this folder or the nearest above it.",
)


def setting_options(*settings: Setting) -> Option:
    """Return the options of some settings. The value is None if an option is not given."""

    def add(command: Command) -> Command:
        for setting in reversed(settings):
            if setting.is_option:
                command = _setting_option(setting)(command)
        return command

    return add


def source_options(command: Command) -> Command:
    """Add the options that name the models to read."""
    return setting_options(MODELS, BOTOCORE)(command)


def _setting_option(setting: Setting) -> Option:
    attributes: dict[str, Any] = {"metavar": setting.placeholder or None}
    match setting.kind:
        case Choice(words):
            attributes["type"] = click.Choice(words)
        case Switch():
            attributes["default"] = None
        case Services(other) as kind:
            attributes |= {"metavar": f"SERVICE,...|{ALL}|{other}", "callback": _services(other)}
            attributes["shell_complete"] = complete_list(*kind.words)
        case Strings(are_paths=are_paths):
            attributes |= {"multiple": True, "callback": _strings}
            if are_paths:
                attributes["shell_complete"] = complete_path(
                    "dir" if setting.placeholder == "DIR" else "file"
                )
        case Words(words):
            attributes |= {"multiple": True, "callback": _words(setting.name, words)}
            attributes["shell_complete"] = complete_word(words)
        case Place():
            attributes["shell_complete"] = complete_path("file")
        case "number":
            attributes["type"] = click.IntRange(min=0)
    if setting is NAME:
        attributes["callback"] = _distribution_name
    # click names the value after the first name that is not an option.
    return click.option(setting.option, setting.field_name, help=_help(setting), **attributes)


def _help(setting: Setting) -> str:
    kind = setting.kind
    if isinstance(kind, Words):
        return f"{setting.help} Repeatable. Default: {', '.join(default_value(setting))}."
    if isinstance(kind, Strings):
        return f"{setting.help} Repeatable."
    default = f"--{kind.off}" if isinstance(kind, Switch) else default_text(setting).strip('"')
    return f"{setting.help} Default: {default}."


def _services(other: str) -> Callable[..., tuple[str, ...] | None]:
    def services(
        _: click.Context, option: click.Parameter, text: str | None
    ) -> tuple[str, ...] | None:
        name = option.opts[0].removeprefix("--")
        return None if text is None else service_list(name, text, other)

    return services


def _words(name: str, words: tuple[str, ...]) -> Callable[..., tuple[str, ...] | None]:
    def chosen(
        _: click.Context, option: click.Parameter, given: tuple[str, ...]
    ) -> tuple[str, ...] | None:
        return chosen_words(name, given, words, option.opts[0]) or None

    return chosen


def _strings(
    _: click.Context, __: click.Parameter, names: tuple[str, ...]
) -> tuple[str, ...] | None:
    return names or None  # click gives an empty tuple if a repeatable option is not given


def _distribution_name(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    if name is not None:
        try:
            check_distribution_name(name)
        except UsageError as error:
            raise click.BadParameter(str(error)) from error
    return name
