"""The output folder: staged beside its place, then swapped in.

A manifest in the folder lists the options and the files that were written. A build writes a new
folder beside the old one, and then swaps the two. So a run that fails or is interrupted leaves the
old folder untouched. Files that the tool did not write are carried over. A folder with files, but
without a manifest or a recorded state, is refused.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from botowright.errors import UsageError
from botowright.output import scratch, state
from botowright.output.mounts import mounted, mounts_in
from botowright.system import interrupts
from botowright.system.durable import flush_file, flush_folder
from botowright.system.file_problems import access_problem, file_problem, problem_and_way_out
from botowright.system.files import first_outside
from botowright.system.lock import closing, lock_folder, lock_output
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from typing_extensions import Self

    from botowright.ir.files import GeneratedFile

MANIFEST = "botowright.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """The options and the files of an output folder."""

    options: dict[str, Any]
    files: tuple[str, ...]

    def text(self) -> str:
        """Return the manifest as JSON. The order of the files does not matter."""
        content = {"options": self.options, "files": sorted(self.files)}
        return json.dumps(content, indent=1, sort_keys=True) + "\n"


def read_manifest(output: Path) -> Manifest | None:
    """Return an output folder's manifest, None if it does not exist.

    Raises UsageError if it cannot be read, or if the folder is a file.
    """
    if os.path.exists(output) and not os.path.isdir(output):
        message = f"{output} is a file; --output takes a folder"
        raise UsageError(message)
    path = output / MANIFEST
    try:
        content = json.loads(regular_content(path).decode())
        manifest = Manifest(dict(content["options"]), tuple(content["files"]))
        outside = first_outside(manifest.files)
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        problem = reading_problem(error)
        message = f"{path} cannot be read: {problem}; restore it, or name another folder"
        raise UsageError(message) from error
    except (KeyError, TypeError, RecursionError) as error:
        message = f"{path} cannot be read: it is not a manifest of botowright; name another folder"
        raise UsageError(message) from error
    if outside is not None:
        message = f"{path} cannot be read: it lists {outside!r}, which is not in {output}"
        raise UsageError(message)
    return manifest


def is_recorded(output: Path, manifest: Manifest) -> bool:
    """Return whether an output folder has this manifest."""
    try:
        return regular_content(output / MANIFEST) == manifest.text().encode()
    except (OSError, ValueError):
        return False


@contextmanager
def reading(output: Path) -> Iterator[None]:
    """Keep builds from replacing the output meanwhile. Wait for one that does."""
    output = Path(os.path.realpath(output))

    def prepare() -> None:
        if not output.exists():
            scratch.settle(output)

    with closing(lock_output(output, prepare, shared=True)):
        yield


class Staging:
    """A locked output folder, and a new folder that replaces it or is removed.

    An interruption waits until the end of the `with` block, except in `interrupts.allowed()`.
    """

    def __init__(self, output: Path) -> None:
        # If the output is a link, its target is replaced.
        self.output = Path(os.path.realpath(output))
        self._given = output  # as the user wrote it
        self.folder = self.output  # until there is a new folder
        self._scratch: Path | None = None
        self._made = False  # whether we made the output, to lock it
        self._stack = ExitStack()
        self._written_before: set[str] = set()

    def __enter__(self) -> Self:
        """Wait for other runs, and clean up after runs that were killed. Raises UsageError."""
        with ExitStack() as stack:
            stack.enter_context(interrupts.held())
            stack.enter_context(closing(lock_output(self.output, self._prepare)))
            stack.callback(self._discard)
            scratch.recover(self.output)
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *exception: object) -> None:
        self._stack.close()

    def begin(self) -> None:
        """Make the new folder.

        Raises UsageError if the output cannot be written, or if botowright did not write it.
        """
        if self.output in (here := Path(os.path.realpath(os.curdir)), *here.parents):
            message = (
                f"{self.output} is your current folder, or contains it, and a build replaces the "
                "whole folder; name another folder"
            )
            raise UsageError(message)
        for point in mounts_in(self.output):
            raise UsageError(mounted(point))
        self._written_before = _written_before(self.output)
        state.check_place(self.output)
        self._check_writable()
        try:
            self._scratch = scratch.make_scratch(self.output)
            self._lock(self._scratch)
            self.folder = self._scratch / scratch.NEW
            self.folder.mkdir()
            self._lock(self.folder)  # it becomes the output
        except OSError as error:
            raise _unwritable(self._given, error) from error

    def _check_writable(self) -> None:
        """Raise UsageError if the output cannot be replaced. A build would find out at its end."""
        problem = access_problem(self.output) if self.output.is_dir() else None
        if problem is not None:
            raise _unwritable(self._given, problem)

    def write(self, files: Iterable[GeneratedFile]) -> None:
        """Write files into the staged folder."""
        write_files(self.folder, files)

    def keep(self, names: Iterable[str]) -> None:
        """Link files of the old folder into the new one, so that they keep their times."""
        try:
            for name in names:
                target = f"{self.folder}/{name}"
                os.makedirs(os.path.dirname(target), exist_ok=True)
                _link(f"{self.output}/{name}", target)
        except OSError as error:
            raise _unwritable(self.output, error) from error

    def commit(self, options: dict[str, Any]) -> None:
        """Put the staged folder in the output's place, with its manifest. `begin` comes first."""
        # Deferred: ctypes and filecmp take 5 ms, and a build with nothing to do needs neither.
        from botowright.output.foreign import carry_over, carry_over_changes
        from botowright.system.swap import swap

        beside = self.folder.parent
        aside = beside / scratch.OLD
        try:
            with interrupts.allowed():
                manifest = Manifest(options, tuple(_files_in(self.folder)))
                # Without a whole manifest, the next build would refuse the folder.
                (self.folder / MANIFEST).write_text(manifest.text(), "utf-8")
                flush_file(self.folder / MANIFEST)
                flush_folder(self.folder)
                if self.output.exists():
                    carry_over(self.output, self.folder, self._written_before)
            old = swap(self.folder, self.output, aside)
        except OSError as error:
            raise self._not_swapped(error, aside) from error
        interrupts.set_outcome(interrupts.NEW_OUTPUT)
        flush_folder(self.output.parent)
        if old is not None:
            made = {*manifest.files, MANIFEST}
            carry_over_changes(old, self.output, self._written_before, made)
        self.folder = self.output
        self._made = False
        scratch.remove(beside)

    def _prepare(self) -> None:
        """Make an empty output if there is none, so that it can be locked."""
        try:
            if not self.output.exists():
                scratch.settle(self.output)
            if not os.path.lexists(self.output):
                self.output.parent.mkdir(parents=True, exist_ok=True)
                self.output.mkdir()
                self._made = True
        except FileExistsError:
            return  # another run made it, or it is a file, which is refused later
        except OSError as error:
            raise _unwritable(self._given, error) from error

    def _not_swapped(self, error: OSError, aside: Path) -> UsageError:
        """Return the error, with the path of the old output if it could not be put back."""
        if not os.path.lexists(aside):
            return _unwritable(self.output, error)
        problem = file_problem(error)
        message = (
            f"{self.output} cannot be replaced: {problem}; move the old folder back, it is {aside}"
        )
        return UsageError(message)

    def _lock(self, folder: Path) -> None:
        self._stack.enter_context(closing(lock_folder(folder)))

    def _discard(self) -> None:
        """Remove folders that we made, if they did not become the output."""
        if self._scratch is not None and not os.path.lexists(self._scratch / scratch.OLD):
            scratch.remove(self._scratch)
        if self._made:
            with suppress(OSError):
                self.output.rmdir()


def write_files(folder: Path, files: Iterable[GeneratedFile]) -> None:
    """Write files below a folder. Raises UsageError if one cannot be written."""
    made: set[str] = set()
    for file in files:
        path = f"{folder}/{file.path}"  # with a Path, a file takes twice the time
        parent = os.path.dirname(path)
        try:
            if parent not in made:
                os.makedirs(parent, exist_ok=True)
                made.add(parent)
            with open(path, "wb") as opened:
                opened.write(file.text.encode())
        except OSError as error:
            raise _unwritable(Path(path), error) from error


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # a file system without links
        shutil.copy2(source, target)


def _written_before(output: Path) -> set[str]:
    """Return the files of an output folder that a build wrote.

    Raises UsageError if no build wrote the folder.
    """
    try:
        output.lstat()
    except FileNotFoundError:
        return set()
    except OSError as error:
        raise _unwritable(output, error) from error
    manifest = read_manifest(output)
    if manifest is not None:
        return {*manifest.files, MANIFEST}
    # If only the manifest is missing, the recorded state has the files too.
    files = {name for part in state.read_state(output).values() for name in part.files}
    if not files and any(output.iterdir()):
        message = f"{output} is not empty and botowright did not write it; name another folder"
        raise UsageError(message)
    return files


def _files_in(folder: Path) -> Iterator[str]:
    # Text is cut, because making a Path for each of 6,000 files is slow.
    above = len(os.path.join(folder, ""))
    for parent, folders, names in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(parent, name))]
        for name in (*names, *links):
            yield os.path.join(parent, name)[above:].replace(os.sep, "/")


def _unwritable(path: Path, error: OSError) -> UsageError:
    way_out = ""
    if error.errno == errno.EBUSY:  # a folder that is mounted cannot be swapped
        way_out = "if it is a mount point, build into a folder below it"
    if error.errno == errno.EXDEV:  # overlayfs does not rename a folder of a lower layer
        way_out = "if it is part of a container image, build into a new folder"
    return UsageError(f"{path} cannot be written: {problem_and_way_out(error, way_out)}")
