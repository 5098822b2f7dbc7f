"""The rules of .gitignore files: one applies to its folder, and a deeper one wins."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pathspec import GitIgnoreSpec

from botowright.system.regular import regular_content

if TYPE_CHECKING:
    from collections.abc import Sequence

_NAME = ".gitignore"


@dataclass(frozen=True, slots=True)
class IgnoreRules:
    """Patterns of several files, the deepest first.

    Each has a text to put in front of a path, and the length to cut off: the path becomes relative
    to the folder of the file.
    """

    specs: tuple[tuple[str, int, GitIgnoreSpec], ...] = ()

    @classmethod
    def above(cls, root: Path) -> IgnoreRules:
        """Return the rules of the folders between a project and the root of its repository."""
        root = root.resolve()
        folders = [root, *root.parents]
        inside = next((n for n, folder in enumerate(folders) if (folder / ".git").exists()), 0)
        rules = cls()
        for folder in reversed(folders[1 : inside + 1]):
            front = f"{root.relative_to(folder).as_posix()}/"
            rules = rules._with(folder, front, 0)
        return rules

    def within(self, folder: str, path: str) -> IgnoreRules:
        """Return these rules and those of a folder's own file."""
        return self._with(Path(folder), "", len(path) + 1 if path else 0)

    def ignores(self, path: str) -> bool:
        """Return whether git ignores a path, relative to the project. A folder's ends with `/`."""
        for front, cut, spec in self.specs:
            is_ignored = spec.check_file(front + path[cut:]).include
            if is_ignored is not None:
                return is_ignored
        return False

    def _with(self, folder: Path, front: str, cut: int) -> IgnoreRules:
        try:
            lines = regular_content(folder / _NAME).decode("utf-8", "replace").splitlines()
        except OSError:  # git ignores such a file as well
            return self
        spec = patterns_of(lines)
        return self if spec is None else IgnoreRules(((front, cut, spec), *self.specs))


def patterns_of(lines: Sequence[str]) -> GitIgnoreSpec | None:
    """Return the patterns of some lines, None if there are none.

    A line that git would not understand has no effect.
    """
    kept = [line for line in lines if _is_pattern(line)]
    return GitIgnoreSpec.from_lines(kept) if kept else None


def _is_pattern(line: str) -> bool:
    if not line.strip() or line.startswith("#"):
        return False
    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True
