"""The modules of a project, found by the dotted names that imports have.

A project can have several roots, e.g. `src/` or a folder of scripts, and it need not declare them.
So a module is a file whose path ends with the parts of the name. Of several, we take the one that
shares most folders with the importing file, and then the one with the shortest path.
"""

from __future__ import annotations

from collections import defaultdict
from itertools import takewhile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_PACKAGE = "__init__"


class Modules:
    """The Python files of a project."""

    def __init__(self, files: Iterable[str]) -> None:
        self._by_last: dict[str, list[tuple[tuple[str, ...], str]]] = defaultdict(list)
        for file in files:
            if file.endswith((".py", ".pyi")):
                parts = module_parts(file)
                self._by_last[parts[-1] if parts else ""].append((parts, file))

    def file(self, dotted: str, importer: str) -> str | None:
        """Return the file of a module, None if it is not one of the project.

        A dotted name that starts with dots is relative to the importing file.
        """
        relative = len(dotted) - len(dotted.lstrip("."))
        names = tuple(name for name in dotted.split(".") if name)
        folders = tuple(importer.split("/")[:-1])
        if relative:
            exact = folders[: len(folders) - relative + 1] + names
            return next((f for parts, f in self._found(exact) if parts == exact), None)
        found = [
            (parts, file) for parts, file in self._found(names) if parts[-len(names) :] == names
        ]
        best = max(found, key=lambda it: (_shared(it[0], folders), -len(it[0])), default=None)
        return None if best is None else best[1]

    def _found(self, names: tuple[str, ...]) -> list[tuple[tuple[str, ...], str]]:
        return self._by_last.get(names[-1] if names else "", [])


def module_parts(file: str) -> tuple[str, ...]:
    """Return the parts of a module's name: ("app", "aws") for app/aws.py or app/aws/__init__.py."""
    parts = file.rpartition(".")[0].split("/")
    return tuple(parts[:-1] if parts[-1] == _PACKAGE else parts)


def _shared(parts: tuple[str, ...], folders: tuple[str, ...]) -> int:
    pairs = zip(parts, folders, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
