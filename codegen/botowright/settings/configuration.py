"""The settings in a project's file: `[tool.botowright]` of pyproject.toml, or botowright.toml.

[tool.botowright]
services = "auto"
presigned = ["s3", "sts"]

[tool.botowright.overrides.s3.HeadObjectOutput]
ETag = "required"

In botowright.toml the same keys have no section.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.errors import UsageError, shown
from botowright.settings.options import (
    NONE,
    KeyOverride,
    check_distribution_name,
    chosen_words,
    service_list,
)
from botowright.settings.table import (
    NAME,
    SETTINGS,
    Choice,
    Place,
    Services,
    Strings,
    Switch,
    Words,
    default_value,
    values_text,
)
from botowright.system.regular import reading_problem, regular_content
from botowright.system.suggestions import did_you_mean

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from botowright.settings.table import Setting

OWN_FILE = "botowright.toml"
PROJECT_FILE = "pyproject.toml"
_MARKS = (".venv", "Pipfile", "requirements.txt", "setup.cfg", "setup.py")  # of older projects
_SECTION = ("tool", "botowright")
_SETTINGS = {setting.name: setting for setting in SETTINGS}
_REQUIRED = {"required": True, "optional": False}


@dataclass(frozen=True, slots=True)
class Configuration:
    """The settings of a file, by their names. The file may be missing."""

    root: Path  # the project's folder
    file: Path | None = None  # the file that has settings
    values: Mapping[str, Any] = field(default_factory=dict)


def read_configuration(
    file: Path | None, folder: Path, *, is_inherited: bool = True
) -> Configuration:
    """Return the settings of a file that the user names, otherwise of the project's own file.

    The project's folder is that of the file that the user names, otherwise `folder`, or the nearest
    above it that has pyproject.toml or botowright.toml; a repository's root ends the search. A
    project without settings has those of the nearest folder above it in its repository, if
    `is_inherited`: a repository can hold several projects. Raises UsageError if a file cannot be
    read, has an unknown setting or value, or if both files of a folder have settings.
    """
    if file is not None:
        return Configuration(file.parent, file, _values_of(file, must_exist=True) or {})
    root = project_root(folder)
    for place in _folders_of_repository(root) if is_inherited else [root]:
        found = _own_configuration(root, place)
        if found is not None:
            return found
    return Configuration(root)


def _own_configuration(root: Path, place: Path) -> Configuration | None:
    """Return the settings in a folder for a project, None if the folder has none."""
    found = {path: _values_of(path) for path in (place / OWN_FILE, place / PROJECT_FILE)}
    files = {path: values for path, values in found.items() if values is not None}
    if len(files) > 1:
        message = (
            f"{place} has settings in {OWN_FILE} and in [tool.botowright] of {PROJECT_FILE}; "
            "keep them in one of the two"
        )
        raise UsageError(message)
    for path, values in files.items():
        return Configuration(root, path, values)
    return None


def project_root(folder: Path) -> Path:
    """Return the nearest folder with a project's file, or the repository.

    Without either it is the nearest folder with another mark of a project, otherwise `folder`. The
    home and the folders above it are not projects: images often have a /requirements.txt. The
    result is relative if `folder` is, because an output records relative paths.
    """
    folders = _folders_above(folder)
    for place in folders:
        if has_project_file(place) or (place / ".git").exists():
            return place
    for place in folders:
        if is_home_or_above(place):
            break
        if any((place / name).exists() for name in _MARKS):
            return place
    return folder


def is_home_or_above(folder: Path) -> bool:
    """Return whether a folder is the user's home, or above it. The root of a disk always is.

    The variable HOME can be relative by mistake. Such a home would be below the current folder.
    """
    place = Path(os.path.realpath(folder))
    home = os.path.expanduser("~")
    above = Path(os.path.realpath(home)) if os.path.isabs(home) else Path(place.anchor)
    return place in (above, *above.parents, Path(place.anchor))


def _folders_of_repository(root: Path) -> list[Path]:
    """Return a project's folder, and those above it up to the root of its repository."""
    folders = _folders_above(root)
    for count, place in enumerate(folders, start=1):
        if (place / ".git").exists():
            return folders[:count]
    return [root]


def _folders_above(folder: Path) -> list[Path]:
    above = len(Path(os.path.abspath(folder)).parents)
    return [folder.joinpath(*[os.pardir] * levels) for levels in range(above + 1)]


def has_project_file(folder: Path) -> bool:
    """Return whether a folder has one of the files that may have settings."""
    return any((folder / name).exists() for name in (OWN_FILE, PROJECT_FILE))


def _values_of(file: Path, *, must_exist: bool = False) -> dict[str, Any] | None:
    """Return the settings of a file, None if it has no table for them."""
    try:
        content: Any = tomllib.loads(regular_content(file).decode("utf-8-sig"))
    except FileNotFoundError:
        if not must_exist:
            return None
        message = f"{file} does not exist; --config takes a {PROJECT_FILE} or a {OWN_FILE}"
        raise UsageError(message) from None
    except (OSError, ValueError, RecursionError) as error:
        problem = reading_problem(error, "TOML")
        message = f"{file} cannot be read: {problem}; correct it, or name another with --config"
        raise UsageError(message) from error
    section = () if file.name == OWN_FILE else _SECTION
    for depth, name in enumerate(section, 1):
        content = content.get(name)
        if content is None:
            return None
        if not isinstance(content, dict):
            raise _wrong_value(file, ".".join(section[:depth]), "a table", content)
    return dict(read_settings(content, file, ".".join(section)))


def read_settings(table: Mapping[str, Any], file: Path, section: str) -> Iterator[tuple[str, Any]]:
    """Yield the name and the value of each setting in a table of a TOML file.

    `section` is the table's name, for messages. Raises UsageError for an unknown one.
    """
    prefix = f"{section}." if section else ""
    for key, value in table.items():
        if key not in _SETTINGS:
            hint = did_you_mean(key, _SETTINGS, f"the settings are {', '.join(_SETTINGS)}")
            if file.name == OWN_FILE and key == _SECTION[0]:
                hint = f"; the keys of {OWN_FILE} have no section: leave [{'.'.join(_SECTION)}] out"
            message = f"{file}: {prefix}{key} is not a setting{hint}"
            raise UsageError(message)
        try:
            yield key, _value(file, _SETTINGS[key], prefix, value)
        except UsageError as error:
            message = str(error) if str(error).startswith(str(file)) else f"{file}: {error}"
            raise UsageError(message) from None


def _value(file: Path, setting: Setting, prefix: str, value: Any) -> Any:
    """Return a setting's value as its options class takes it."""
    name = f"{prefix}{setting.name}"
    match setting.kind, value:
        case "keys", _:
            found: Any = tuple(_key_overrides(file, name, value))
        case (Services() | Strings() | Words()), list() if not _are_strings(value):
            found = None
        case Services() as kind, _:
            found = _service_names(setting.name, kind, value)
        case Strings(are_paths=are_paths), list():
            found = tuple(str(file.parent / item) if are_paths else item for item in value)
        case Words(words), list() if value:
            found = chosen_words(setting.name, value, words)
        case Place() as kind, str() if value:
            found = _place(file.parent, kind, value, default_value(setting))
        case _:
            found = value if _is_scalar(setting, value) else None
    if found is None:
        raise _wrong_value(file, name, values_text(setting), value)
    return found


def _is_scalar(setting: Setting, value: Any) -> bool:
    """Return whether a value is right for a setting of one word, text or number."""
    match setting.kind, value:
        case Choice(words), str():
            return value in words
        case Switch(), bool():
            return True
        case "number", int():
            return value >= 0 and not isinstance(value, bool)
        case "text", str():
            if setting is NAME:
                check_distribution_name(value)
            return True
    return False


def _service_names(name: str, kind: Services, value: Any) -> tuple[str, ...] | None:
    match value:
        case str() if value in kind.words:
            return service_list(name, value, kind.other)
        case list() if value or kind.other == NONE:
            return tuple(value)
    return None


def _are_strings(value: list[Any]) -> bool:
    return all(isinstance(name, str) for name in value)


def _place(folder: Path, kind: Place, value: str, default: object) -> str:
    """Return a path as it is right in the current folder, or a word as it is."""
    if value == default:
        return value
    is_path = kind.is_folder or os.sep in value or "/" in value or value.endswith(".whl")
    return str(folder / value) if is_path or (folder / value).exists() else value


def _key_overrides(file: Path, key: str, services: Any) -> Iterator[KeyOverride]:
    for place, value in _leaves(services):
        required = _REQUIRED.get(value) if isinstance(value, str) else None
        if len(place) != len(("service", "shape", "member")) or required is None:
            name = ".".join((key, *place))
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
