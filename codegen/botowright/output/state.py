"""The recorded state of an output: what the last build wrote, so that the next one can keep it.

The state is in a folder of the output, with a `.gitignore` of its own, because it contains times of
one machine and does not belong to the package. If it is missing or unreadable, e.g. after a clone,
everything is built.
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
_HALF_WRITTEN = f"{FOLDER}/{SCRATCH}"  # a run that was killed may leave such a file
_FORMAT = 1


@dataclass(frozen=True, slots=True)
class RecordedPart:
    """A part of the output: a service, or all files that belong to no service."""

    digest: str  # of all inputs of its files
    report: dict[str, Any]  # the numbers that a build prints
    files: dict[str, Stamp]

    def is_current(self, output: Path, digest: str) -> bool:
        """Return whether its inputs are the same, and no file of it was changed."""
        return self.digest == digest and self.files == stamps_of(output, self.files)


def stamps_of(output: Path, files: Iterable[str]) -> dict[str, Stamp]:
    """Return the stamps of files in the output. Missing files are left out."""
    folder = os.fspath(output)
    stamps = {}
    for name in files:
        try:
            stamps[name] = stamp(os.lstat(f"{folder}/{name}"))
        except OSError:
            continue
    return stamps


def read_state(output: Path) -> dict[str, RecordedPart]:
    """Return the parts of an output folder by name. There are none if it cannot be read."""
    try:
        content = json.loads(regular_content(output / _STATE))
        if content["format"] != _FORMAT:
            return {}
        parts = {name: _part(*fields) for name, fields in content["parts"].items()}
        outside = first_outside(file for part in parts.values() for file in part.files)
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return {}
    return parts if outside is None else {}


def _part(digest: str, report: dict[str, Any], files: dict[str, list[int]]) -> RecordedPart:
    return RecordedPart(
        digest, report, {name: (size, m, c) for name, (size, m, c) in files.items()}
    )


def is_state(name: str) -> bool:
    """Return whether a file of an output belongs to the state."""
    return name in FILES or name.startswith(_HALF_WRITTEN)


def check_place(output: Path) -> None:
    """Raise UsageError if something else is at the place of an output's state."""
    folder = output / FOLDER
    if os.path.lexists(folder) and (folder.is_symlink() or not folder.is_dir()):
        message = f"{folder} is not a folder, but botowright keeps its state there; move it away"
        raise UsageError(message)
    for name in FILES:
        file = output / name
        if os.path.lexists(file) and (file.is_symlink() or not file.is_file()):
            message = f"{file} is not a file, but botowright keeps its state there; move it away"
            raise UsageError(message)


def write_state(output: Path, parts: dict[str, RecordedPart]) -> None:
    """Write the parts of an output folder. Do it last, because a link changes a file's times.

    Raises UsageError if the state cannot be written. Then the next build builds everything.
    """
    content = {
        "format": _FORMAT,
        "parts": {name: (part.digest, part.report, part.files) for name, part in parts.items()},
    }
    write_file(output / _IGNORE, "*\n")
    write_file(output / _STATE, json.dumps(content))
