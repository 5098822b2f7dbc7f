"""`[tool.botowright]` of a project's pyproject.toml: the choices about the types.

[tool.botowright]
response-keys = "observed"      # or "modelled", or "assertive"
observed-keys = ["ours.json"]   # tables that `botowright observe` wrote
open-enums = false
open-request-enums = false
documentation = "short"         # or "none"
presigned = "none"              # or "all", or a list: ["s3", "sts"]
typed-stubbers = "none"         # or "all", or a list: ["s3", "sqs"]

[tool.botowright.overrides.s3.HeadObjectOutput]
ETag = "required"               # or "optional"
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from botowright.errors import UsageError
from botowright.settings.options import (
    ALL,
    CHOICES,
    NONE,
    KeyOverride,
    TranslationOptions,
    listed_services,
)
from botowright.system.regular import regular_content
from botowright.system.suggestions import did_you_mean

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_CHOICES: dict[str, tuple[object, ...]] = {
    "response-keys": CHOICES["response_keys"],
    "open-enums": (True, False),
    "open-request-enums": (True, False),
    "documentation": CHOICES["documentation"],
}
_LISTS = ("presigned", "typed-stubbers")
_FILES = "observed-keys"
_OVERRIDES = "overrides"
_REQUIRED = {"required": True, "optional": False}


def read_configuration(file: Path, *, must_exist: bool) -> TranslationOptions:
    """Return the options that a project's file sets; the defaults where it has none of ours.

    Raises UsageError where the file cannot be read, or says what is not known.
    """
    try:
        content = tomllib.loads(regular_content(file).decode("utf-8"))
    except FileNotFoundError:
        if not must_exist:
            return TranslationOptions()
        message = f"{file} does not exist"
        raise UsageError(message) from None
    except (OSError, ValueError, RecursionError) as error:
        message = f"{file} cannot be read: {error}"
        raise UsageError(message) from error
    section = _table(file, _table(file, content, "tool"), "tool.botowright")
    settings = {key: value for key, value in section.items() if key != _OVERRIDES}
    for key, value in settings.items():
        _check_setting(file, key, value)
    return TranslationOptions(
        required_keys=tuple(_key_overrides(file, section.get(_OVERRIDES, {}))),
        **{key.replace("-", "_"): _value(file, key, value) for key, value in settings.items()},
    )


def _table(file: Path, parent: dict[str, Any], name: str) -> dict[str, Any]:
    table = parent.get(name.rpartition(".")[2], {})
    if not isinstance(table, dict):
        message = f"{file}: {name} is {_as_toml(table)}, not a table"
        raise UsageError(message)
    return table


def _value(file: Path, key: str, value: Any) -> Any:
    if key == _FILES:  # beside the file that names them
        return tuple(str(file.parent / name) for name in value)
    if key not in _LISTS:
        return value
    return listed_services(value) if isinstance(value, str) else tuple(value)


def _check_setting(file: Path, key: str, value: object) -> None:
    if key == _FILES:
        _check_files(file, key, value)
        return
    if key in _LISTS:
        _check_list(file, key, value)
        return
    if key not in _CHOICES:
        known = (*_CHOICES, *_LISTS, _FILES)
        hint = did_you_mean(key, [*known, _OVERRIDES], f"the settings are {', '.join(known)}")
        message = f"{file}: tool.botowright.{key} is not a setting{hint}"
        raise UsageError(message)
    # 1 is no true.
    if not any(type(value) is type(choice) and value == choice for choice in _CHOICES[key]):
        choices = " or ".join(map(_as_toml, _CHOICES[key]))
        message = f"{file}: tool.botowright.{key} is {_as_toml(value)}; it can be {choices}"
        raise UsageError(message)


def _check_files(file: Path, key: str, value: object) -> None:
    if not _is_list_of_strings(value):
        message = f"{file}: tool.botowright.{key}: write a list of files"
        raise UsageError(message)


def _check_list(file: Path, key: str, value: object) -> None:
    if not _is_list_of_strings(value) and value not in (ALL, NONE):
        message = f'{file}: tool.botowright.{key}: write "{ALL}", "{NONE}" or a list of services'
        raise UsageError(message)


def _is_list_of_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(name, str) for name in value)


def _key_overrides(file: Path, services: Any) -> Iterator[KeyOverride]:
    for place, value in _leaves(services):
        name = ".".join(("tool.botowright", _OVERRIDES, *place))
        required = _REQUIRED.get(value) if isinstance(value, str) else None
        if len(place) != len(("service", "shape", "member")) or required is None:
            message = f'{file}: {name}: write SERVICE.SHAPE.MEMBER = "required" or "optional"'
            raise UsageError(message)
        service, shape, member = place
        yield KeyOverride(service, shape, member, required)


def _leaves(value: Any, place: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    if not isinstance(value, dict):
        yield place, value
        return
    for key, inner in value.items():
        yield from _leaves(inner, (*place, key))


def _as_toml(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else f'"{value}"'
