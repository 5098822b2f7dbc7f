"""The wheel and the sdist of an output folder, as files in folders that the user names."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from botowright.errors import UsageError
from botowright.system import phases
from botowright.system.file_problems import access_problem, problem_and_way_out
from botowright.system.files import write_file
from botowright.system.interrupts import NO_ARCHIVE, set_outcome

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from botowright.ir.targets import Targets

_EPOCH = "SOURCE_DATE_EPOCH"
_FIRST_EPOCH = 315532800  # 1980: a zip file has no earlier times
_LAST_EPOCH = 4354819199  # the end of 2107, and no later ones
# Of one core, for each byte of the models of the services in it.
_BYTE_SECONDS = {"wheel": 1.2e-8, "sdist": 2.3e-8}


@dataclass(frozen=True, slots=True)
class Archive:
    """An archive to write, and the folder to write it into."""

    kind: Literal["wheel", "sdist"]
    folder: Path


def archives_in(*, wheel: Path | None, sdist: Path | None) -> tuple[Archive, ...]:
    """Return the archives that a user wants: each has a folder."""
    wheels = () if wheel is None else (Archive("wheel", wheel),)
    return wheels if sdist is None else (*wheels, Archive("sdist", sdist))


def check_archives(archives: Iterable[Archive]) -> None:
    """Raise UsageError if an archive cannot be written.

    A build calls it first: it takes a minute until there is something to write.
    """
    for archive in archives:
        _check_folder(archive)
        archive_epoch()


def _check_folder(archive: Archive) -> None:
    folder = archive.folder
    place = next(path for path in (folder, *folder.parents) if os.path.lexists(path))
    if not place.is_dir():
        message = f"{place} is not a folder; --{archive.kind} takes a folder"
        raise UsageError(message)
    refused = access_problem(place)
    if refused is not None:
        problem = problem_and_way_out(refused, f"give --{archive.kind} another folder")
        message = f"{place} cannot be written: {problem}"
        raise UsageError(message)


def archive_epoch() -> int:
    """Return the time of every file in an archive: SOURCE_DATE_EPOCH, or a constant.

    Raises UsageError if the variable has no time that an archive can have.
    """
    given = os.environ.get(_EPOCH, str(_FIRST_EPOCH))
    if given.isascii() and given.isdecimal() and len(given) <= len(str(_LAST_EPOCH)):
        epoch = int(given)
        if epoch <= _LAST_EPOCH:
            return max(epoch, _FIRST_EPOCH)
    message = f"{_EPOCH} is {given!r}; set it to a number of seconds up to {_LAST_EPOCH}"
    raise UsageError(message)


def write_archives(output: Path, targets: Targets, archives: Iterable[Archive]) -> tuple[Path, ...]:
    """Write archives of an output folder, and return their paths.

    Each is written whole or not at all. Raises UsageError if one cannot be written.
    """
    return tuple(_write(archive, output, targets) for archive in archives)


def expect_archives(archives: Iterable[Archive], model_bytes: int) -> None:
    """Announce the time of archives to the display of the progress."""
    for archive in archives:
        phases.expect(_phase_of(archive), _BYTE_SECONDS[archive.kind] * model_bytes)


def _phase_of(archive: Archive) -> str:
    return f"Writing the {archive.kind}"


def _write(archive: Archive, output: Path, targets: Targets) -> Path:
    # Deferred: importing takes 0.1 s, and most builds write no archive.
    from botowright.package.archive_content import read_project, sdist, wheel

    set_outcome(NO_ARCHIVE)
    phases.start(_phase_of(archive))
    content_of = wheel if archive.kind == "wheel" else sdist
    try:
        name, content = content_of(read_project(output, targets), archive_epoch())
    except OSError as error:
        problem = problem_and_way_out(error)
        problem = f"{error.filename}: {problem}" if error.filename else problem
        message = f"the {archive.kind} cannot be written: {problem}"
        raise UsageError(message) from error
    path = archive.folder / name
    write_file(path, content)
    return path
