"""The tables of docs/editors.md: a row for each question, a column for each server."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from tests.editors.answers import FULL, NOTHING
from tests.editors.gaps import NO_ISSUE, issues
from tests.editors.questions import QUESTIONS
from tests.editors.snapshots import cells, kind_of, name_of
from tests.support.language_server import SERVERS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.editors.questions import Question

PAGE = Path(__file__).parents[2] / "docs" / "editors.md"
_BEGIN = "<!-- The tests in tests/editors write these tables. -->\n"
_END = "<!-- The end of the tables. -->"
_SIGNS = {FULL: "✓", NOTHING: "–"}
NO_ISSUE_MARK = "†"


def all_cells() -> dict[tuple[str, str], str]:
    """Return the cells of all snapshots, by question and server."""
    return {
        (question, server): cell for server in SERVERS for question, cell in cells(server).items()
    }


def page(text: str) -> str:
    """Return the text of the page with the tables of the snapshots."""
    head, _, rest = text.partition(_BEGIN)
    _, _, tail = rest.partition(_END)
    return f"{head}{_BEGIN}\n{tables()}\n{_END}{tail}"


def tables() -> str:
    """Return a table for each kind of question."""
    found, known = all_cells(), issues()
    return "\n".join(
        "\n".join(_table(kind.capitalize(), questions, found, known)) + "\n"
        for kind, questions in groupby(QUESTIONS, key=kind_of)
    )


def _table(
    kind: str,
    questions: Iterator[Question],
    found: Mapping[tuple[str, str], str],
    known: Mapping[tuple[str, str], str],
) -> Iterator[str]:
    yield f"| {kind} | {' | '.join(SERVERS)} |"
    yield "|---" * (len(SERVERS) + 1) + "|"
    for question in questions:
        places = [(name_of(question), server) for server in SERVERS]
        row = (_cell(found[place], known.get(place)) for place in places)
        yield f"| {question.title} | {' | '.join(row)} |"


def _cell(cell: str, issue: str | None) -> str:
    sign = _SIGNS.get(cell, cell)
    if issue is None:
        return sign
    return f"{sign} {NO_ISSUE_MARK}" if issue == NO_ISSUE else f"[{sign}]({issue})"
