"""The snapshots: one file for each server, with the answers that a reviewer reads."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from tests.editors.answers import Answer
    from tests.editors.questions import Question

_FOLDER = Path(__file__).parent / "expected"
_HEADING = re.compile(r"^## (?P<name>.+) → (?P<cell>.+)$", re.MULTILINE)
_KINDS = {
    "Completion": "completion",
    "Hover": "hover",
    "SignatureHelp": "signature help",
    "Definition": "definition",
}


def name_of(question: Question) -> str:
    """Return the name of a question, which is unique."""
    return f"{kind_of(question)}, {question.title}"


def kind_of(question: Question) -> str:
    """Return what an editor calls the question."""
    return _KINDS[type(question).__name__]


def path_of(server: str) -> Path:
    """Return the snapshot of a server."""
    return _FOLDER / f"{server}.md"


def snapshot(answers: Mapping[str, Answer]) -> str:
    """Return the text of a snapshot: each question with its cell and its answer."""
    parts = ("\n".join((f"## {name} → {a.cell}", "", *a.lines, "")) for name, a in answers.items())
    return "\n".join(parts)


def cells(server: str) -> dict[str, str]:
    """Return the cell of each question in the snapshot of a server."""
    text = path_of(server).read_text("utf-8")
    return {found["name"]: found["cell"] for found in _HEADING.finditer(text)}
