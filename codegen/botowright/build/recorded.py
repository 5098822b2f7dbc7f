"""The options of a build, as the manifest of its output records them.

Paths are recorded relative to the output folder, unless the user gave absolute ones: a project with
its models, tables and types can be moved or cloned, and checked from any folder.
"""

from __future__ import annotations

import os
from dataclasses import MISSING, fields, replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any

from botowright.build.pipeline import BuildOptions
from botowright.errors import UsageError
from botowright.load.source import is_path
from botowright.settings.options import CHOICES, KeyOverride, TranslationOptions

if TYPE_CHECKING:
    from collections.abc import Callable

# A form's name, and the keys that have it.
_KEYS = {
    "a string": {"name", "service", "shape", "member", *CHOICES},
    "a string or null": {"botocore"},
    "a list of strings": {"services", "models", "observed_keys", "presigned", "typed_stubbers"},
    "true or false": {"all_services", "open_enums", "open_request_enums", "required"},
    "a number": {"build_number"},
    "a list": {"required_keys"},
    "an object": {"translation"},
}
_FORMS = {key: form for form, keys in _KEYS.items() for key in keys}
_HAS_FORM: dict[str, Callable[[Any], bool]] = {
    "a string": lambda value: isinstance(value, str),
    "a string or null": lambda value: value is None or isinstance(value, str),
    "a list of strings": lambda value: (
        isinstance(value, list) and all(isinstance(name, str) for name in value)
    ),
    "true or false": lambda value: isinstance(value, bool),
    "a number": lambda value: type(value) is int and value >= 0,
    "a list": lambda value: isinstance(value, list),
    "an object": lambda value: isinstance(value, dict),
}


def recorded_form(options: BuildOptions, output: Path) -> BuildOptions:
    """Return the options with paths relative to the output folder."""
    folder = os.path.realpath(output)
    return _with_paths(options, lambda path: _relative(path, folder))


def in_place(options: BuildOptions, output: Path) -> BuildOptions:
    """Return recorded options with paths that are right in the current folder."""
    folder = os.path.realpath(output)
    return _with_paths(options, lambda path: os.path.normpath(os.path.join(folder, path)))


def recorded_options(recorded: dict[str, Any], manifest: Path) -> BuildOptions:
    """Return the options of a manifest.

    Raises UsageError, with the file and the key, if they are not those of this version.
    """
    found = _checked(BuildOptions, recorded, manifest, "options")
    if "translation" in found:
        place = "options.translation"
        translation = _checked(TranslationOptions, found["translation"], manifest, place)
        keys = [
            KeyOverride(**_checked(KeyOverride, key, manifest, f"{place}.required_keys"))
            for key in translation.get("required_keys", ())
        ]
        translation["required_keys"] = tuple(keys)
        found["translation"] = TranslationOptions(**translation)
    return BuildOptions(**found)


def _with_paths(options: BuildOptions, change: Callable[[str], str]) -> BuildOptions:
    botocore = options.botocore
    tables = tuple(map(change, options.translation.observed_keys))
    return replace(
        options,
        botocore=change(botocore) if botocore is not None and is_path(botocore) else botocore,
        models=tuple(map(change, options.models)),
        translation=replace(options.translation, observed_keys=tables),
    )


def _relative(path: str, folder: str) -> str:
    if os.path.isabs(path):
        return path
    try:
        found = PurePath(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # another drive of Windows
        return os.path.abspath(path)
    return found if "/" in found else f"./{found}"


def _checked(cls: type, content: Any, manifest: Path, place: str) -> dict[str, Any]:
    """Return the values of an object by name, with tuples for lists."""
    if not isinstance(content, dict):
        raise _wrong(manifest, place, "an object", content)
    known = {field.name: field for field in fields(cls)}
    for key in content:
        if key not in known:
            message = f"{manifest}: {place}.{key} is not an option of this version; build it again"
            raise UsageError(message)
    for key, field in known.items():
        if key not in content and field.default is MISSING and field.default_factory is MISSING:
            message = f"{manifest}: {place}.{key} is missing; build it again"
            raise UsageError(message)
    for key, value in content.items():
        form = _FORMS[key]
        choices = CHOICES.get(key)
        if not _HAS_FORM[form](value):
            raise _wrong(manifest, f"{place}.{key}", form, value)
        if choices is not None and value not in choices:
            raise _wrong(manifest, f"{place}.{key}", " or ".join(choices), value)
    return {key: tuple(v) if isinstance(v, list) else v for key, v in content.items()}


def _wrong(manifest: Path, place: str, expected: str, found: object) -> UsageError:
    return UsageError(f"{manifest}: {place}: expected {expected}, found {found!r}; build it again")
