"""AWS's announcements: the entries of botocore's CHANGELOG.rst.

1.20.104
========

* api-change:``sagemaker``: SageMaker model registry now supports up to 5 containers ...
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from packaging.version import InvalidVersion, Version

from botowright.errors import UsageError
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

_VERSION = re.compile(r"^v?(\d[\w.]*)\s*$")
_ENTRY = re.compile(r"^\* *api-change: *`{0,2}([\w.-]+?)`{0,2}: *(?:\[``botocore``\] *)?(.*)$")


@dataclass(frozen=True, slots=True)
class Announcement:
    """One entry."""

    version: Version
    service_name: str
    text: str


def read_changelog(file: Path) -> list[Announcement]:
    """Return the entries about services. Raises UsageError if the file has none."""
    try:
        lines = regular_content(file).decode("utf-8").splitlines()
    except (OSError, ValueError) as error:
        problem = reading_problem(error)
        message = f"{file} cannot be read: {problem}; --changelog takes botocore's CHANGELOG.rst"
        raise UsageError(message) from error
    found = list(_announcements(lines))
    if not found:
        message = (
            f"{file} is not a changelog of botocore: it has no line `* api-change:``service``: …`"
        )
        raise UsageError(message)
    return found


def _announcements(lines: list[str]) -> Iterator[Announcement]:
    version: Version | None = None
    for line in lines:
        heading = _VERSION.match(line)
        if heading:
            try:
                version = Version(heading[1])
            except ValueError:  # also for a number of more than 4,300 digits
                version = None
        entry = _ENTRY.match(line)
        if entry and version is not None:
            yield Announcement(version, entry[1].lower(), entry[2].strip())


def announcement(entries: Sequence[Announcement], service_name: str, old: str, new: str) -> str:
    """Return the text about a service in the versions after one and up to another."""
    try:
        first, last = Version(old), Version(new)
    except InvalidVersion:
        return ""
    name = service_name.lower()
    own = [e for e in entries if e.service_name == name and first < e.version <= last]
    texts = [entry.text for entry in sorted(own, key=lambda entry: entry.version)]
    return " ".join(dict.fromkeys(texts))
