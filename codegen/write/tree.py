"""The output folder: staged beside its place, then put there in one step.

The folder belongs to the tool: a manifest in it lists the files that were written, and the options.
A build writes a new folder next to the old one and then swaps the two, so that a run that fails or
is interrupted leaves the old one untouched; files of the old one that the tool did not write are
carried over. A folder with other content, and neither a manifest nor a build's state, is refused.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from codegen.errors import UsageError
from codegen.write import state

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from codegen.render.files import GeneratedFile

MANIFEST = "botowright.json"


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an output folder records of itself."""

    options: dict[str, Any]
    files: tuple[str, ...]

    def text(self) -> str:
        """Return the manifest as JSON, the same for the same content."""
        content = {"options": self.options, "files": sorted(self.files)}
        return json.dumps(content, indent=1, sort_keys=True) + "\n"


def read_manifest(output: Path) -> Manifest | None:
    """Return an output folder's manifest, None where there is none.

    Raises UsageError where it cannot be read, or the folder is a file.
    """
    if os.path.exists(output) and not os.path.isdir(output):
        message = f"{output} is a file; --output takes a folder"
        raise UsageError(message)
    path = output / MANIFEST
    try:
        content = json.loads(path.read_text("utf-8"))
        return Manifest(dict(content["options"]), tuple(content["files"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError) as error:
        message = f"{path} cannot be read: {error}"
        raise UsageError(message) from error
    except (KeyError, TypeError) as error:
        message = f"{path} cannot be read: it is not what botowright writes; name another folder"
        raise UsageError(message) from error


def is_recorded(output: Path, manifest: Manifest) -> bool:
    """Return whether an output folder's manifest is this one."""
    try:
        return (output / MANIFEST).read_text("utf-8") == manifest.text()
    except (OSError, ValueError):
        return False


class Staging:
    """A folder that becomes the output, or goes away."""

    def __init__(self, output: Path) -> None:
        """Stage a new content for an output folder.

        Raises UsageError where the folder cannot be written, or is not one of ours.
        """
        # A link stays a link: what it points to is replaced.
        self.output = Path(os.path.realpath(output))
        if self.output in (here := Path(os.path.realpath(os.curdir)), *here.parents):
            message = (
                f"{self.output} is the folder you are in, or holds it, and a build replaces the "
                "whole folder; name another"
            )
            raise UsageError(message)
        self._written_before = _written_before(self.output)
        try:
            self.output.parent.mkdir(parents=True, exist_ok=True)
            self._scratch = Path(
                tempfile.mkdtemp(prefix=f".{self.output.name}.", dir=self.output.parent)
            )
            self.folder = self._scratch / "new"
            self.folder.mkdir()
        except OSError as error:
            raise _unwritable(output, error) from error

    def write(self, files: Iterable[GeneratedFile]) -> None:
        """Write files into the staged folder."""
        write_files(self.folder, files)

    def keep(self, names: Iterable[str]) -> None:
        """Take files of the previous content over as they are, with their times."""
        try:
            for name in names:
                target = f"{self.folder}/{name}"
                os.makedirs(os.path.dirname(target), exist_ok=True)
                _link(f"{self.output}/{name}", target)
        except OSError as error:
            raise _unwritable(self.output, error) from error

    def commit(self, options: dict[str, Any]) -> None:
        """Put the staged folder in the output's place, with its manifest."""
        try:
            (self.folder / MANIFEST).write_text(
                Manifest(options, tuple(_files_in(self.folder))).text(), "utf-8"
            )
            os.chmod(self.folder, 0o777 & ~_umask())
            if self.output.exists():
                self._carry_over()
            self._swap()
        except OSError as error:
            raise _unwritable(self.output, error) from error
        finally:
            self.discard()

    def discard(self) -> None:
        """Remove what was staged; the output stays as it was."""
        shutil.rmtree(self._scratch, ignore_errors=True)

    def _swap(self) -> None:
        """Rename the output away and the staged folder to its place: both, or neither."""
        old = self._scratch / "old"
        try:
            if self.output.exists():
                self.output.rename(old)
            self.folder.rename(self.output)
        finally:
            if old.exists() and not self.output.exists():
                old.rename(self.output)

    def _carry_over(self) -> None:
        """Copy what others put into the output folder (a .git folder, a build's leavings)."""
        for name in _files_in(self.output):
            if name.startswith(f"{state.FOLDER}/"):
                continue
            target = self.folder / name
            if (
                name in self._written_before
                or "__pycache__" in PurePosixPath(name).parts
                or target.exists()
            ):
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(self.output / name, target, follow_symlinks=False)


def write_files(folder: Path, files: Iterable[GeneratedFile]) -> None:
    """Write files below a folder. Raises UsageError where that fails."""
    made: set[Path] = set()
    for file in files:
        path = folder / file.path
        try:
            if path.parent not in made:
                path.parent.mkdir(parents=True, exist_ok=True)
                made.add(path.parent)
            path.write_text(file.text, encoding="utf-8", newline="\n")
        except OSError as error:
            raise _unwritable(path, error) from error


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # a file system without links
        shutil.copy2(source, target)


def _written_before(output: Path) -> set[str]:
    """Return the files of an output folder that a build wrote. Raises UsageError: none did."""
    try:
        output.lstat()
    except FileNotFoundError:
        return set()
    except OSError as error:
        raise _unwritable(output, error) from error
    manifest = read_manifest(output)
    if manifest is not None:
        return {*manifest.files, MANIFEST}
    # Where the manifest alone is gone, the state knows the files too.
    files = {name for part in state.read_state(output).values() for name in part.files}
    if not files and any(output.iterdir()):
        message = f"{output} is not empty and botowright did not write it; name another folder"
        raise UsageError(message)
    return files


def _files_in(folder: Path) -> Iterator[str]:
    above = len(os.path.join(folder, ""))  # cut off: a Path for each of 6,000 files takes a while
    for parent, folders, names in os.walk(folder):
        links = [name for name in folders if os.path.islink(os.path.join(parent, name))]
        for name in (*names, *links):
            yield os.path.join(parent, name)[above:].replace(os.sep, "/")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def _unwritable(path: Path, error: OSError) -> UsageError:
    problem = error.strerror or str(error)
    if error.errno == errno.EBUSY:  # a folder that is mounted cannot be swapped
        problem = f"{problem}; if it is a mount point, build into a folder below it"
    return UsageError(f"{path} cannot be written: {problem}")
