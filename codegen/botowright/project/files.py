"""The files of a project that hold its own code: Python modules and notebooks."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from botowright.errors import UsageError
from botowright.output.state import FOLDER
from botowright.project.ignored import IgnoreRules, patterns_of
from botowright.settings.configuration import OWN_FILE, has_project_file, is_home_or_above
from botowright.system.file_problems import file_problem
from botowright.system.stamps import Stamp, stamp

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from pathspec import GitIgnoreSpec

NOTEBOOK = ".ipynb"
SUFFIXES = (".py", ".pyi", NOTEBOOK)
_SKIPPED = frozenset(("__pycache__", "node_modules", "site-packages"))
_STUBS = "-stubs"  # types of another package (PEP 561)
# Files and folders that mark an environment of venv, uv or conda, or an output of ours.
_MARKS = frozenset(("pyvenv.cfg", "conda-meta", FOLDER))
_TYPES = frozenset(("py.typed", "services.json"))  # the files of a `boto_types`

ProjectFiles: TypeAlias = dict[str, Stamp]


@dataclass(slots=True)
class FoundFiles:
    """The files of a project: each path relative to its root, with `/`, and the file's stamp."""

    stamps: ProjectFiles = field(default_factory=dict)
    unread: dict[str, str] = field(default_factory=dict)  # a path, and why it cannot be read

    @property
    def warnings(self) -> list[str]:
        """A line for each file or folder that cannot be read."""
        return [f"{path}: {problem}" for path, problem in self.unread.items()]


@dataclass(frozen=True, slots=True)
class _Choice:
    """The user's own patterns, and the names that a command wants."""

    include: GitIgnoreSpec | None
    exclude: GitIgnoreSpec | None
    is_wanted: Callable[[str], bool]

    def excludes(self, path: str) -> bool:
        return self.exclude is not None and self.exclude.match_file(path)

    def includes(self, path: str) -> bool:
        return self.include is None or self.include.match_file(path)


def is_code(name: str) -> bool:
    """Return whether a file's name is that of a module or a notebook, and not hidden."""
    return name.endswith(SUFFIXES) and not name.startswith(".")


def has_many_projects(root: Path) -> bool:
    """Return whether a folder is that of the user, or above it: reading it would take minutes."""
    return is_home_or_above(root) and not has_project_file(root)


def project_files(
    root: Path,
    include: Sequence[str] = (),
    exclude: Sequence[str] = (),
    is_wanted: Callable[[str], bool] = is_code,
) -> FoundFiles:
    """Return the files of a project, without ignored ones and without environments.

    `is_wanted` gets the name of each file. `include` and `exclude` are patterns as in a .gitignore.
    Links to folders are not followed, as in git, so a loop of links has no effect. Folders that
    cannot be read cause a warning. Raises UsageError for a folder that has many projects.
    """
    if has_many_projects(root):
        message = (
            f"{os.path.realpath(root)} is not the folder of a project; change to one, or put a "
            f"{OWN_FILE} there"
        )
        raise UsageError(message)
    found = FoundFiles()
    choice = _Choice(patterns_of(include), patterns_of(exclude), is_wanted)
    _collect(str(root), "", IgnoreRules.above(root), choice, found)
    return found


def _collect(
    folder: str, path: str, rules: IgnoreRules, choice: _Choice, found: FoundFiles
) -> None:
    try:
        with os.scandir(folder) as listed:
            entries = sorted(listed, key=lambda entry: entry.name)
    except OSError as error:
        found.unread[path or folder] = f"cannot be read: {file_problem(error)}"
        return
    names = {entry.name for entry in entries}
    if path and (names & _MARKS or names >= _TYPES):
        return
    rules = rules.within(folder, path) if ".gitignore" in names else rules
    for entry, name in _shown(entries, path, choice):
        is_folder = entry.is_dir(follow_symlinks=False)
        pattern = f"{name}/" if is_folder else name
        if rules.ignores(pattern) or choice.excludes(pattern):
            continue
        if is_folder:
            _collect(entry.path, name, rules, choice, found)
        elif choice.includes(name):
            _add(entry, name, found)


def _shown(
    entries: Sequence[os.DirEntry[str]], path: str, choice: _Choice
) -> Iterator[tuple[os.DirEntry[str], str]]:
    for entry in entries:
        if entry.name in _SKIPPED or entry.name.endswith(_STUBS):
            continue
        is_folder = entry.is_dir(follow_symlinks=False)
        if (is_folder and not entry.name.startswith(".")) or (
            not is_folder and choice.is_wanted(entry.name)
        ):
            yield entry, f"{path}/{entry.name}" if path else entry.name


def _add(entry: os.DirEntry[str], path: str, found: FoundFiles) -> None:
    try:
        if not entry.is_dir():
            found.stamps[path] = stamp(entry.stat())
    except OSError as error:  # a link that leads nowhere, or in a circle
        found.unread[path] = f"cannot be read: {file_problem(error)}"
