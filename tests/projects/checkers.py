"""The checkers, as a user runs them in a project whose environment is active."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tests.projects.kinds import BIN, MISTAKES

if TYPE_CHECKING:
    from pathlib import Path

    from tests.projects.kinds import Project

# mypy is in the environment, because it loads the plugin. The others need no options.
COMMANDS = {
    "mypy": ("mypy", "--strict"),
    "pyright": (str(BIN / "pyright"),),
    "ty": (str(BIN / "ty"), "check", "--output-format", "concise"),
    "pyrefly": (str(BIN / "pyrefly"), "check", "--output-format", "min-text"),
    "zuban": (str(BIN / "zuban"), "check", "--strict"),
}
_ERROR = re.compile(
    r"^(?:ERROR )?\s*(?P<file>[^\s:]+\.py):(?P<line>\d+)(?::[\d-]+)*:? (?:- )?(?P<text>.*)$",
    re.MULTILINE,
)


def errors(project: Project, checker: str, *paths: str) -> set[tuple[str, int]]:
    """Return the file and the line of each error that a checker reports in some paths."""
    command = (*COMMANDS[checker], *paths)
    output = project.run(*command, codes=(0, 1), variables=project.activated)
    return {
        (found["file"].removeprefix(f"{project.root}/"), int(found["line"]))
        for found in _ERROR.finditer(output)
        if not found["text"].startswith(("note: ", "warning"))
    }


def mistakes(file: Path = MISTAKES) -> set[tuple[str, int]]:
    """Return the lines of a file that have a mistake, with its name."""
    lines = enumerate(file.read_text("utf-8").splitlines(), start=1)
    return {(file.name, number) for number, line in lines if line.endswith("# mistake")}
