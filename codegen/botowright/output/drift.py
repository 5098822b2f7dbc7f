"""Drift: how a folder differs from a new build, file by file, with unified diffs."""

from __future__ import annotations

import difflib
import os
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Literal

from botowright.errors import UsageError
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from botowright.ir.files import GeneratedFile


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that is not as a new build would write it."""

    file: str
    kind: Literal["missing", "changed", "unexpected"]  # "unexpected": a new build does not have it
    diff: tuple[str, ...]  # its lines, from the file in the folder to that of a new build


def differences(folder: Path, files: Iterable[GeneratedFile]) -> Iterator[Difference]:
    """Yield the differences between the files in a folder and those of a new build."""
    for file in files:
        current = _content(folder, file.path)
        wanted = file.text.encode()
        if current != wanted:
            kind: Literal["missing", "changed"] = "missing" if current is None else "changed"
            yield Difference(file.path, kind, tuple(_diff(file.path, current, wanted)))


def removed(folder: Path, names: Iterable[str]) -> Iterator[Difference]:
    """Yield the files of a folder that a new build does not have."""
    for name in sorted(names):
        current = _content(folder, name)
        if current is not None:
            yield Difference(name, "unexpected", tuple(_diff(name, current, None)))


def _content(folder: Path, name: str) -> bytes | None:
    path = folder / name
    try:
        _check_links(folder, name)
        return regular_content(path)
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None
    except OSError as error:
        message = f"{path} cannot be read: {reading_problem(error)}; build the folder again"
        raise UsageError(message) from error


def _check_links(folder: Path, name: str) -> None:
    """Raise UsageError for a file outside of the folder: the diff would show its content."""
    path = folder / name
    if not path.is_symlink() and not _leads_out(folder, path.parent):
        return
    if _leads_out(folder, path):
        message = f"{path} cannot be compared: a link leads out of {folder}; remove the link"
        raise UsageError(message)


@cache
def _leads_out(folder: Path, path: Path) -> bool:
    real = os.path.realpath(folder)
    return os.path.commonpath([real, os.path.realpath(path)]) != real


def _diff(name: str, current: bytes | None, wanted: bytes | None) -> Iterator[str]:
    yield "--- /dev/null" if current is None else f"--- a/{name}"
    yield "+++ /dev/null" if wanted is None else f"+++ b/{name}"
    lines = list(difflib.unified_diff(_lines(current), _lines(wanted), lineterm=""))
    # There may be no such line: the file is empty, or only its line ends or its encoding differ.
    yield from lines[2:]


def _lines(content: bytes | None) -> list[str]:
    return (content or b"").decode("utf-8", "replace").splitlines()
