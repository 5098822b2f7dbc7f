"""The options of a build, as the manifest of its output records them.

Paths are recorded relative to the output folder, unless the user gave absolute ones: a user can
move or clone a project with its models, tables and types, and check it from any folder.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePath
from types import NoneType
from typing import TYPE_CHECKING, Any

from botowright.errors import ModelError, UsageError
from botowright.settings.options import BuildOptions, KeyOverride, TranslationOptions, is_path
from botowright.settings.table import (
    BUILD_NUMBER,
    NAME,
    TYPE_SETTINGS,
    Choice,
    Setting,
    Switch,
)
from botowright.system.forms import Either, ListOf, OneOf, Record, check_form

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.system.forms import Form


def recorded_form(options: BuildOptions, output: Path) -> BuildOptions:
    """Return the options with paths relative to the output folder."""
    folder = os.path.realpath(output)
    return _with_paths(options, lambda path: _relative(path, folder))


def in_place(options: BuildOptions, output: Path) -> BuildOptions:
    """Return recorded options with paths that are right in the current folder."""
    folder = os.path.realpath(output)
    return _with_paths(options, lambda path: os.path.normpath(os.path.join(folder, path)))


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


def recorded_options(recorded: Any, manifest: Path) -> BuildOptions:
    """Return the options of a manifest.

    Raises UsageError, with the file and the key, if this version does not have these options.
    """
    try:
        check_form(recorded, _form_of_options(), "options")
        if recorded.get("build_number", 0) < 0:
            problem = f"expected 0 or more, found {recorded['build_number']}"
            raise ModelError(problem, "options", "build_number")  # noqa: TRY301
    except ModelError as error:
        place = ".".join(error.place)
        message = f"{manifest}: {place}: {error.problem}; run `botowright build` again"
        raise UsageError(message) from None
    found = _with_tuples(recorded)
    translation = _with_tuples(found.pop("translation", {}))
    overrides = tuple(KeyOverride(**key) for key in translation.pop("required_keys", ()))
    return BuildOptions(
        **found, translation=TranslationOptions(**translation, required_keys=overrides)
    )


def _with_tuples(content: dict[str, Any]) -> dict[str, Any]:
    return {key: tuple(v) if isinstance(v, list) else v for key, v in content.items()}


def _form_of_options() -> Record:
    translation = {setting.field_name: _form_of(setting) for setting in TYPE_SETTINGS}
    return Record(
        # Every version has recorded these.
        required={
            "services": ListOf(str),
            "all_services": bool,
            "botocore": Either(NoneType, str),
            "models": ListOf(str),
        },
        optional={
            **{setting.field_name: _form_of(setting) for setting in (NAME, BUILD_NUMBER)},
            "translation": Record(optional=translation, is_closed=True),
        },
        is_closed=True,
    )


def _form_of(setting: Setting) -> Form:
    match setting.kind:
        case Choice(words):
            return OneOf(words)
        case Switch():
            return bool
        case "services" | "files":
            return ListOf(str)
        case "keys":
            names = dict.fromkeys(("service", "shape", "member"), str)
            return ListOf(Record({**names, "required": bool}, is_closed=True))
        case "text":
            return str
        case "number":
            return int
