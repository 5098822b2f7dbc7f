"""The paths in the options of a build, as the manifest of its output records them.

Paths are recorded relative to the output folder, unless the user gave absolute ones: a user can
move or clone a project with its models, tables and types, and check it from any folder.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from botowright.settings.options import is_path

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from botowright.settings.options import BuildOptions


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
