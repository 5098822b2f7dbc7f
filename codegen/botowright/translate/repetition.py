"""Texts that only repeat a name: "A list of tags." about `TagList`."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")
_EMPTY_WORDS = frozenset(
    (
        "a", "about", "an", "and", "are", "contain", "describe", "detail", "documentation", "for",
        "i", "in", "information", "object", "of", "on", "placeholder", "provide", "represent",
        "specifie", "structure", "that", "the", "thi", "to", "type", "which", "with",
    )
)  # fmt: skip
# About a key these say nothing more: "The current value of the specified option."
_EMPTY_ABOUT_KEYS = _EMPTY_WORDS | frozenset(
    (
        "all", "amazon", "an", "any", "array", "associated", "aws", "be", "been", "boolean", "by",
        "can", "collection", "container", "current", "each", "flag", "from", "given", "ha", "have",
        "how", "identifie", "identify", "if", "include", "indicate", "it", "list", "must", "new",
        "one", "or", "more", "return", "returned", "set", "should", "specified", "specify",
        "string", "these", "unique", "used", "value", "want", "wa", "web", "were", "when",
        "whether", "whose", "will", "you", "your",
    )
)  # fmt: skip
_SYNONYMS = {
    "identifier": "id", "timestamp": "time", "date": "time", "at": "time", "on": "time",
    "number": "count", "total": "count", "uri": "url", "config": "configuration",
    "summarie": "summary", "propertie": "property", "policie": "policy", "entitie": "entity",
}  # fmt: skip
_ARN = re.compile(r"Amazon Resource Names? ?(?:\(ARNs?\))?")
# A longer text says something.
_LONGEST = 80
_KNOWN = 4096  # names, which several keys have, and words


def repeats_name(text: str, name: str) -> bool:
    """Return whether a text has no word that is not in a name, except words such as "the"."""
    return len(text) <= _LONGEST and _words(text) - _EMPTY_WORDS <= _words(name)


def repeats_key(text: str, *names: str) -> bool:
    """Return whether a text on a key has no word that is not in one of some names.

    The names are those of the key, its structure and its shape. For `modelArn` of a `Model`, "The
    Amazon Resource Name (ARN) of the model" says nothing. For `model` it says what the key holds.
    """
    if len(text) > _LONGEST or "`" in text:
        return False
    if "Amazon R" in text:
        text = _ARN.sub("ARN ", text)
    # Most texts have a word of their own near the start. The other words are not looked at.
    for found in _WORD.finditer(text):
        word = _singular(found[0])
        if word and word not in _EMPTY_ABOUT_KEYS:
            word = _SYNONYMS.get(word, word)
            if not any(word in _words_of_name(name) for name in names):
                return False
    return True


@lru_cache(_KNOWN)
def _words_of_name(name: str) -> frozenset[str]:
    return frozenset(_SYNONYMS.get(word, word) for word in _words(name))


def _words(text: str) -> set[str]:
    return {_singular(word) for word in _WORD.findall(text)} - {""}


@lru_cache(_KNOWN)
def _singular(word: str) -> str:
    """Return a word in lower case, without the "s" of a plural or of a verb."""
    return word.lower().removesuffix("s")
