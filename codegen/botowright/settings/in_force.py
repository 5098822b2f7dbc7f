"""The settings in force: those of the command line, of the project's file, and the defaults."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botowright.settings.configuration import read_configuration
from botowright.settings.options import BuildOptions, ProjectOptions, TranslationOptions
from botowright.settings.table import (
    DISTRIBUTION_SETTINGS,
    PROJECT_SETTINGS,
    SETTINGS,
    TYPE_SETTINGS,
)

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from botowright.settings.table import Setting

DEFAULT = "default"


@dataclass(frozen=True, slots=True)
class SettingsInForce:
    """The options of a command, and where each comes from."""

    options: ProjectOptions
    origins: Mapping[str, str]  # by the setting's name: "default", the file's name, or the option
    root: Path  # the project's folder
    file: Path | None  # the file that has settings


def settings_in_force(
    folder: Path,
    given: Mapping[str, Any],
    file: Path | None = None,
    *,
    is_inherited: bool = True,
) -> SettingsInForce:
    """Return the settings of a command that runs in a folder.

    `given` has the values of the command line by the names of their fields, where None means that
    an option is not given. `file` is the file that the user names. `is_inherited` is explained in
    `read_configuration`. Raises UsageError as that function does.
    """
    configuration = read_configuration(file, folder, is_inherited=is_inherited)
    values = dict(configuration.values)
    origins = dict.fromkeys((setting.name for setting in SETTINGS), DEFAULT)
    if configuration.file is not None:
        is_own = configuration.file.parent == configuration.root
        shown = configuration.file.name if is_own else str(configuration.file)
        origins |= dict.fromkeys(values, shown)
    for setting in SETTINGS:
        if given.get(setting.field_name) is not None:
            values[setting.name] = given[setting.field_name]
            origins[setting.name] = setting.option.partition("/")[0]
    return SettingsInForce(_options_of(values), origins, configuration.root, configuration.file)


def _options_of(values: Mapping[str, Any]) -> ProjectOptions:
    translation = TranslationOptions(**_fields(TYPE_SETTINGS, values))
    build = BuildOptions(**_fields(DISTRIBUTION_SETTINGS, values), translation=translation)
    return ProjectOptions(**_fields(PROJECT_SETTINGS, values), build=build)


def _fields(settings: Sequence[Setting], values: Mapping[str, Any]) -> dict[str, Any]:
    return {s.field_name: values[s.name] for s in settings if s.name in values}
