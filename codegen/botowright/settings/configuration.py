"""`[tool.botowright]` of a project's pyproject.toml: the choices about the types.

[tool.botowright]
response-keys = "observed"
presigned = ["s3", "sts"]

[tool.botowright.overrides.s3.HeadObjectOutput]
ETag = "required"
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from botowright.errors import UsageError, shown
from botowright.settings.options import (
    ALL,
    NONE,
    KeyOverride,
    TranslationOptions,
    service_list,
)
from botowright.settings.table import SETTINGS, TYPE_SETTINGS, Choice, Switch, values_text
from botowright.system.regular import reading_problem, regular_content
from botowright.system.suggestions import did_you_mean

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from botowright.settings.table import Setting

_SECTION = "tool.botowright"
_SETTINGS = {setting.name: setting for setting in TYPE_SETTINGS}
_OPTIONS = {setting.name for setting in SETTINGS if not setting.is_key}
_REQUIRED = {"required": True, "optional": False}


def read_configuration(file: Path, *, must_exist: bool) -> TranslationOptions:
    """Return the options that a project's file sets, with the defaults for the others.

    Raises UsageError if the file cannot be read, or has a setting or a value that is unknown.
    """
    try:
        content = tomllib.loads(regular_content(file).decode("utf-8"))
    except FileNotFoundError:
        if not must_exist:
            return TranslationOptions()
        message = f"{file} does not exist; --config takes a pyproject.toml"
        raise UsageError(message) from None
    except (OSError, ValueError, RecursionError) as error:
        problem = reading_problem(error, "TOML")
        message = f"{file} cannot be read: {problem}; correct it, or name another with --config"
        raise UsageError(message) from error
    section = _table(file, _table(file, content, "tool"), _SECTION)
    return TranslationOptions(**dict(_options(file, section)))


def _table(file: Path, parent: dict[str, Any], name: str) -> dict[str, Any]:
    table = parent.get(name.rpartition(".")[2], {})
    if not isinstance(table, dict):
        raise _wrong_value(file, name, "a table", table)
    return table


def _options(file: Path, section: dict[str, Any]) -> Iterator[tuple[str, Any]]:
    for key, value in section.items():
        if key in _OPTIONS:
            message = (
                f"{file}: {_SECTION}.{key} is not a setting of a file; "
                f"give --{key} on the command line"
            )
            raise UsageError(message)
        if key not in _SETTINGS:
            hint = did_you_mean(key, _SETTINGS, f"the settings are {', '.join(_SETTINGS)}")
            message = f"{file}: {_SECTION}.{key} is not a setting{hint}"
            raise UsageError(message)
        yield _SETTINGS[key].field_name, _option(file, _SETTINGS[key], value)


def _option(file: Path, setting: Setting, value: Any) -> Any:
    """Return a setting's value as TranslationOptions takes it."""
    match setting.kind, value:
        case Choice(words), str() if value in words:
            return value
        case Switch(), bool():
            return value
        case "services", str() if value in {ALL, NONE}:
            return service_list(setting.name, value)
        case "services", list() if _are_strings(value):
            return tuple(value)
        case "files", list() if _are_strings(value):
            return tuple(str(file.parent / name) for name in value)  # beside the file that names it
        case "keys", _:
            return tuple(_key_overrides(file, setting.name, value))
    raise _wrong_value(file, f"{_SECTION}.{setting.name}", values_text(setting), value)


def _are_strings(value: list[Any]) -> bool:
    return all(isinstance(name, str) for name in value)


def _key_overrides(file: Path, key: str, services: Any) -> Iterator[KeyOverride]:
    for place, value in _leaves(services):
        required = _REQUIRED.get(value) if isinstance(value, str) else None
        if len(place) != len(("service", "shape", "member")) or required is None:
            name = ".".join((_SECTION, key, *place))
            expected = 'SERVICE.SHAPE.MEMBER = "required" or "optional"'
            raise _wrong_value(file, name, expected, value)
        service, shape, member = place
        yield KeyOverride(service, shape, member, required)


def _leaves(value: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if not isinstance(value, dict):
        yield place, value
        return
    for key, inner in value.items():
        yield from _leaves(inner, (*place, key))


def _wrong_value(file: Path, name: str, expected: str, value: object) -> UsageError:
    return UsageError(f"{file}: {name}: expected {expected}, found {shown(value)}")
