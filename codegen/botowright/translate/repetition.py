"""Texts that only repeat a name: "A list of tags." about `TagList`."""

from __future__ import annotations

import re

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_EMPTY_WORDS = frozenset(
    (
        "a", "about", "an", "and", "are", "contain", "describe", "detail", "documentation", "for",
        "in", "information", "is", "object", "of", "on", "placeholder", "provide", "represent",
        "specifie", "structure", "that", "the", "thi", "to", "type", "which", "with",
    )
)  # fmt: skip
# A longer text says something.
_LONGEST = 80


def repeats_name(text: str, name: str) -> bool:
    """Return whether a text has no word that is not in a name, except words such as "the"."""
    return len(text) <= _LONGEST and _words(text) - _EMPTY_WORDS <= _words(name)


def _words(text: str) -> set[str]:
    """Return the words of a text without the "s" of a plural or of a verb."""
    return {word.lower().removesuffix("s") for word in _WORD.findall(text)} - {""}
