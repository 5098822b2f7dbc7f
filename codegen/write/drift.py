"""Where a folder differs from what would be written, as a unified diff."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from codegen.render.files import GeneratedFile


def differences(folder: Path, files: Iterable[GeneratedFile]) -> Iterator[str]:
    """Yield the lines of a diff, from what a folder holds to what it should hold."""
    for file in files:
        path = folder / file.path
        try:
            current = path.read_bytes().decode("utf-8", "replace")
        except (FileNotFoundError, NotADirectoryError):
            current = None
        if current != file.text:
            yield from _diff(file.path, current, file.text)


def removed(folder: Path, names: Iterable[str]) -> Iterator[str]:
    """Yield the lines of a diff for files that would not be written any more."""
    for name in sorted(names):
        path = folder / name
        if path.is_file():
            yield from _diff(name, path.read_bytes().decode("utf-8", "replace"), None)


def _diff(name: str, current: str | None, wanted: str | None) -> Iterator[str]:
    return difflib.unified_diff(
        (current or "").splitlines(),
        (wanted or "").splitlines(),
        fromfile="/dev/null" if current is None else f"a/{name}",
        tofile="/dev/null" if wanted is None else f"b/{name}",
        lineterm="",
    )
