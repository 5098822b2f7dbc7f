"""What the last build wrote, and from what: so that the next one writes what is missing alone.

It lies in the output, in a folder that git ignores by itself, as checkers keep their caches: it
holds times, which are another machine's business, and is no part of the package. Where it is gone
or not to be read, as after a clone, everything is built.
"""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botowright.errors import UsageError
from botowright.system.files import SCRATCH, first_outside, write_file
from botowright.system.regular import regular_content
from botowright.system.stamps import Stamp, stamp

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

FOLDER = ".botowright"
_STATE = f"{FOLDER}/state.json"
_IGNORE = f"{FOLDER}/.gitignore"
FILES = frozenset({_STATE, _IGNORE})
_HALF_WRITTEN = f"{FOLDER}/{SCRATCH}"  # left by a run that was killed while it wrote one of them
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the output, which is a service or what stands beside them all."""

    digest: str  # of all that its files were made from
    report: dict[str, Any]  # what was said of it
    files: dict[str, Stamp]

    def is_current(self, output: Path, digest: str) -> bool:
        """Return whether it would be made from the same now, and no file of it was touched."""
        return self.digest == digest and self.files == stamps_of(output, self.files)


def stamps_of(output: Path, files: Iterable[str]) -> dict[str, Stamp]:
    """Return the stamps of files in the output, without those that are not there."""
    folder = os.fspath(output)
    stamps = {}
    for name in files:
        try:
            stamps[name] = stamp(os.lstat(f"{folder}/{name}"))
        except OSError:
            continue
    return stamps


def read_state(output: Path) -> dict[str, Part]:
    """Return the parts of an output folder by name; none where its state is not to be read."""
    try:
        content = json.loads(regular_content(output / _STATE))
        if content["format"] != _FORMAT:
            return {}
        parts = {name: _part(*fields) for name, fields in content["parts"].items()}
        outside = first_outside(file for part in parts.values() for file in part.files)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}
    return parts if outside is None else {}


def _part(digest: str, report: dict[str, Any], files: dict[str, list[int]]) -> Part:
    return Part(digest, report, {name: (size, m, c) for name, (size, m, c) in files.items()})


def is_state(name: str) -> bool:
    """Return whether a file of an output belongs to the state."""
    return name in FILES or name.startswith(_HALF_WRITTEN)


def check_place(output: Path) -> None:
    """Raise UsageError where something else is at the place of an output's state."""
    folder = output / FOLDER
    if os.path.lexists(folder) and (folder.is_symlink() or not folder.is_dir()):
        message = f"{folder} is not the folder that botowright keeps its state in; move it away"
        raise UsageError(message)
    for name in FILES:
        file = output / name
        if os.path.lexists(file) and (file.is_symlink() or not file.is_file()):
            message = f"{file} is not a file; move it away"
            raise UsageError(message)


def write_state(output: Path, parts: dict[str, Part]) -> None:
    """Write the parts of an output folder: last of all, since a link changes a file's times.

    Raises UsageError where it cannot be written; then the next build makes everything again.
    """
    content = {
        "format": _FORMAT,
        "parts": {name: (part.digest, part.report, part.files) for name, part in parts.items()},
    }
    write_file(output / _IGNORE, "*\n")
    write_file(output / _STATE, json.dumps(content))
