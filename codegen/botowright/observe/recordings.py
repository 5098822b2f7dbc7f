"""Recordings in placebo's format: one file for each response.

placebo (placebo/pill.py) names a file `PREFIX.SERVICE.OPERATION_NUMBER.json`, in a folder for each
recorded test. The service is its endpoint prefix, which can hold dots (`runtime.lex`). The content
is `{"status_code": 200, "data": {...}}`.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.errors import UsageError, shown
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator

_FILE_NAME = re.compile(
    r"(?P<service>.+)\.(?P<operation>[A-Z][A-Za-z0-9]*)_\d+\.(?P<kind>json|pickle)"
)
_FIRST_ERROR = 300  # an HTTP status from here on is not a response of the modelled output


@dataclass(frozen=True, slots=True)
class Recording:
    """A recorded response."""

    file: Path
    prefixes: tuple[str, ...]  # endpoint prefixes that the name allows, the longest first
    operation: str
    data: dict[str, Any]

    @property
    def recorded_test(self) -> Path:
        """The folder of the test that recorded it."""
        return self.file.parent


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that has the name of a recording and cannot be counted."""

    file: Path
    problem: str


def recordings(folder: Path) -> Iterator[Recording | Unreadable]:
    """Yield the successful responses below a folder, in the order of their paths.

    Raises UsageError if the folder cannot be read.
    """
    if not folder.is_dir():
        message = f"{folder} is not a folder; `observe` takes a folder of placebo's recordings"
        raise UsageError(message)
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            found = _FILE_NAME.fullmatch(name)
            if found is not None:
                file = Path(parent, name)
                if found["kind"] == "pickle":  # loading one can run code
                    yield Unreadable(file, "expected JSON, found a pickle; let placebo record JSON")
                elif recording := _read(file, found["service"], found["operation"]):
                    yield recording


def _read(file: Path, service: str, operation: str) -> Recording | Unreadable | None:
    try:
        content = json.loads(regular_content(file).decode("utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        problem = reading_problem(error)
        return Unreadable(file, f"cannot be read: {problem}; record it again, or remove it")
    if not isinstance(content, dict) or not isinstance(content.get("data"), dict):
        return Unreadable(file, 'expected {"status_code": ..., "data": {...}}')
    status = content.get("status_code", 200)
    if not isinstance(status, int):
        return Unreadable(file, f'"status_code": expected a number, found {shown(status)}')
    if status >= _FIRST_ERROR:
        return None
    parts = service.split(".")
    prefixes = tuple(".".join(parts[start:]) for start in range(len(parts)))
    return Recording(file, prefixes, operation, content["data"])
