"""Changes to the code of a user: found in each file, shown as a diff, or written.

    rewriting = rewritten(root, files, my_rewrite)
    print(unified_diff(rewriting.changes)) or write(root, rewriting.changes)

A file is changed only if it is understood. Other files stay as they are, and a finding names them.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from difflib import diff_bytes
from difflib import unified_diff as difference
from typing import TYPE_CHECKING, TypeAlias

from botowright.errors import ModelError, UsageError, counted
from botowright.project.files import NOTEBOOK, SUFFIXES, project_files
from botowright.project.notebooks import notebook_cells
from botowright.project.sources import UnreadableCodeError, cell_source, module_source
from botowright.system.file_problems import access_problem, file_problem
from botowright.system.files import write_file
from botowright.system.interrupts import held, set_outcome
from botowright.system.regular import reading_problem, regular_content

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    import libcst as cst

_NO_NEWLINE = b"\\ No newline at end of file\n"
_ESCAPES = {"\t": "\\t", "\n": "\\n", '"': '\\"', "\\": "\\\\"}


@dataclass(frozen=True, slots=True)
class Change:
    """The new content of a file. Its path is relative to the root, with `/`."""

    file: str
    before: bytes
    after: bytes


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was not understood, or could not be read, and is left alone."""

    file: str
    line: int
    what: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.what}"


@dataclass(frozen=True, slots=True)
class Rewriting:
    """The changes and the findings, in the order of the files."""

    changes: tuple[Change, ...] = ()
    findings: tuple[Finding, ...] = ()

    def __add__(self, other: Rewriting) -> Rewriting:
        return Rewriting(self.changes + other.changes, self.findings + other.findings)


@dataclass(frozen=True, slots=True)
class ChosenFiles:
    """The files to rewrite: their folder, their paths in it, and a finding for each unread path."""

    root: Path
    names: tuple[str, ...]
    findings: tuple[Finding, ...] = ()


# Gets the path and the tree of a module, or of a cell of a notebook. Returns the new tree, which is
# the same object if nothing changes, and findings.
Rewrite: TypeAlias = "Callable[[str, cst.Module], tuple[cst.Module, list[Finding]]]"


def chosen_files(path: Path) -> ChosenFiles:
    """Return the files that a user names by a folder, or by the path of one file.

    A link counts as the file that it leads to. Raises UsageError if the path does not exist, or
    if a single file does not hold Python.
    """
    if path.is_dir():
        found = project_files(path)
        findings = (Finding(file, 1, problem) for file, problem in found.unread.items())
        return ChosenFiles(path, without_links(path, tuple(found.stamps)), tuple(findings))
    if not os.path.lexists(path):
        message = f"{path} does not exist; name a folder or a Python file"
        raise UsageError(message)
    if not path.name.endswith(SUFFIXES):
        message = f"{path} is not a Python file; name a folder, or a file that ends with .py"
        raise UsageError(message)
    return ChosenFiles(path.parent, (path.name,))


def rewritten(
    files: ChosenFiles, rewrite: Rewrite, mention: re.Pattern[bytes] | None = None
) -> Rewriting:
    """Return what a function changes in some files.

    Only files in which `mention` is found are read as code.
    """
    result = Rewriting(findings=files.findings)
    for file in files.names:
        try:
            content = regular_content(files.root / file)
        except OSError as error:
            problem = f"cannot be read: {reading_problem(error)}"
            result += Rewriting(findings=(Finding(file, 1, problem),))
            continue
        if mention is None or mention.search(content):
            result += _rewritten_file(file, content, rewrite)
    return result


def unified_diff(changes: Sequence[Change], folder: str = "") -> bytes:
    """Return the changes as a patch, which `git apply` accepts.

    `folder` leads from the current folder to the root, with `/`. The patch is bytes, because each
    file has its own encoding.
    """
    return b"".join(
        line for change in changes for line in _file_diff(f"{folder}{change.file}", change)
    )


def write(root: Path, changes: Sequence[Change]) -> None:
    """Write the changes, each file in one step.

    A file keeps its mode, and a link stays a link. Raises UsageError before anything is written if
    a file was changed since it was read, or cannot be written.
    """
    for change in changes:
        _check_writable(root, change)
    set_outcome("No file was changed.")
    for number, change in enumerate(changes, 1):
        with held():
            _write(root / change.file, change, number - 1, len(changes))
            set_outcome(f"{number:,} of {counted(len(changes), 'file')} were changed.")


def _write(path: Path, change: Change, done: int, total: int) -> None:
    try:
        write_file(path, change.after)
    except UsageError as error:
        if not done:
            raise
        message = f"{error}; {done:,} of {counted(total, 'file')} were changed before it"
        raise UsageError(message) from error


def _check_writable(root: Path, change: Change) -> None:
    path = root / change.file
    try:
        content = regular_content(path)
    except OSError as error:
        message = f"{path} cannot be read: {reading_problem(error)}; nothing was changed"
        raise UsageError(message) from error
    if content != change.before:
        message = f"{path} was changed while it was read; nothing was changed, so run again"
        raise UsageError(message)
    real = os.path.realpath(path)
    for named, changed in ((path, real), (path.parent, os.path.dirname(real))):
        refused = access_problem(changed)
        if refused is not None:
            message = f"{named} cannot be written: {file_problem(refused)}; nothing was changed"
            raise UsageError(message)


def _rewritten_file(file: str, content: bytes, rewrite: Rewrite) -> Rewriting:
    try:
        if file.endswith(NOTEBOOK):
            return Rewriting(findings=tuple(_notebook_findings(file, content, rewrite)))
        source = module_source(content)
        tree, findings = rewrite(file, source.tree)
        after = content if tree is source.tree else source.content(tree)
    except UnreadableCodeError as error:
        return _left_alone(file, str(error), error.line)
    except ModelError as error:
        return _left_alone(file, error.problem)
    except RecursionError:
        return _left_alone(file, "its code is nested too deeply")
    changes = () if after == content else (Change(file, content, after),)
    return Rewriting(changes, tuple(findings))


def _left_alone(file: str, problem: str, line: int | None = None) -> Rewriting:
    return Rewriting(findings=(Finding(file, line or 1, f"{problem}; it is left alone"),))


def _notebook_findings(file: str, content: bytes, rewrite: Rewrite) -> Iterator[Finding]:
    """Yield a finding for each cell that would change: notebooks are not written."""
    for cell in notebook_cells(content):
        try:
            before = cell_source(cell)
            after, findings = rewrite(file, before)
        except UnreadableCodeError as error:
            what = f"cell {cell.number}: {error}; it is left alone"
            yield Finding(file, error.line or 1, what)
            continue
        for finding in findings:
            yield replace(finding, what=f"cell {cell.number}: {finding.what}")
        if after.code != before.code:
            what = f"cell {cell.number}: a notebook is left alone, so change it yourself"
            yield Finding(file, 1, what)


def without_links(root: Path, names: Sequence[str]) -> tuple[str, ...]:
    """Return the paths of files without links: a link below the root becomes its target."""
    real_root = os.path.realpath(root)
    found: dict[str, None] = {}
    for name in names:
        path = root / name
        target = os.path.relpath(os.path.realpath(path), real_root) if path.is_symlink() else name
        is_outside = target.split(os.sep)[0] == os.pardir or os.path.isabs(target)
        found[name if is_outside else target.replace(os.sep, "/")] = None
    return tuple(found)


def _file_diff(path: str, change: Change) -> Iterator[bytes]:
    name = os.fsencode(path)
    old, new = (_header(front, name) for front in (b"a/", b"b/"))
    lines = diff_bytes(difference, _lines(change.before), _lines(change.after), old, new)
    for line in lines:
        yield line if line.endswith(b"\n") else line + b"\n" + _NO_NEWLINE


def _lines(content: bytes) -> list[bytes]:
    """Return the lines as git counts them: only a line feed ends one."""
    lines = [line + b"\n" for line in content.split(b"\n")]
    last = lines.pop().removesuffix(b"\n")
    return [*lines, last] if last else lines


def _header(front: bytes, name: bytes) -> bytes:
    """Return a path as git writes it: quoted if it has control characters, quotes or backslashes.

    A tab ends a path with a space.
    """
    path = front + name
    text = path.decode("latin-1")
    if any(character < " " or character in '"\\\x7f' for character in text):
        escaped = "".join(
            _ESCAPES.get(c, c if " " <= c != "\x7f" else f"\\{ord(c):03o}") for c in text
        )
        return f'"{escaped}"'.encode("latin-1")
    return path + b"\t" if b" " in path else path
