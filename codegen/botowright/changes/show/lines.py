"""Lines of syntax, made of tokens: the kind of each text, and the model that has it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

INDENT = "    "


class Mark(Enum):
    """The state of a token, compared with the older model."""

    SAME = ""
    ADDED = "added"
    REMOVED = "removed"


class Ink(Enum):
    """The kind of text of a token, for its color."""

    KEY = "key"
    VALUE = "value"
    PUNCTUATION = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a line."""

    text: str
    ink: Ink = Ink.PUNCTUATION
    mark: Mark = Mark.SAME
    link: int = 0  # the number of the place that it refers to


@dataclass(frozen=True, slots=True)
class Line:
    """A line of syntax."""

    depth: int
    tokens: tuple[Token, ...]
    place: int = 0  # the number of the place that starts here

    @property
    def mark(self) -> Mark:
        """Return the mark that all tokens have, or else SAME."""
        mark = self.tokens[0].mark
        return mark if all(token.mark is mark for token in self.tokens) else Mark.SAME


def text_of(lines: Iterable[Line]) -> list[str]:
    """Return the newer model's lines as text."""
    texts = []
    for line in lines:
        kept = [token.text for token in line.tokens if token.mark is not Mark.REMOVED]
        if kept and line.mark is not Mark.REMOVED:
            texts.append(INDENT * line.depth + "".join(kept))
    return texts
