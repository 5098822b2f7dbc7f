"""AWS's documentation, HTML in the models → text without markup, and its first sentence."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Both patterns search for an end from each start. That takes quadratic time if no end follows, so
# they get only the text before the last end.
_TAG = re.compile(r"</?[A-Za-z][^>]*>")
_TAG_OR_COMMENT = re.compile(r"</?[A-Za-z][^>]*>|<!--.*?-->", re.DOTALL)
_TITLES = ("fullname", "h1", "h2", "h3", "h4", "h5", "h6")
# Of S3's 116 operations 63 begin with one: "This operation is not supported for directory buckets."
_NOTES = ("note", "important", "caution", "warning")
_TITLE_START = re.compile(rf"<({'|'.join(_TITLES)})\b", re.IGNORECASE)
_TITLE_OR_NOTE_START = re.compile(rf"<({'|'.join((*_TITLES, *_NOTES))})\b", re.IGNORECASE)
_END = {name: re.compile(f"</{name}>", re.IGNORECASE) for name in (*_TITLES, *_NOTES)}
# Python refuses a number of more than 4,300 digits, and no character has a number of 8 digits.
_NO_CHARACTER = re.compile(r"&#[0-9]{8,};?")
_BLOCK_END = re.compile(r"</p>|</note>|<ul>|<ol>|<br\s*/?>", re.IGNORECASE)
# A full stop ends a sentence if a space follows, and then no lower-case letter: "e.g. a" goes on.
# The stop comes first in the pattern, so that the look-behinds run only at a stop.
_SENTENCE_END = re.compile(
    r"[.!?](?<!\be\.g[.!?])(?<!\bi\.e[.!?])(?<!\bvs[.!?])(?<!\betc[.!?])(?=\s+[^a-z\s]|$)"
)


def plain_text(documentation: str) -> str:
    """Return a text without its markup, on one line."""
    text = _without_tags(documentation)
    if "&#" in text:
        text = _NO_CHARACTER.sub("\ufffd", text)
    return " ".join(html.unescape(text).split())


def first_sentence(documentation: str) -> str:
    """Return the first sentence of a text, without its markup.

    It is one of a note or a warning only if the text has nothing else.
    """
    for skipped in (_TITLE_OR_NOTE_START, _TITLE_START):
        for block in _blocks(documentation, skipped):
            text = plain_text(block)
            if text:
                end = _SENTENCE_END.search(text)
                return text[: end.end()] if end else text
    return ""


def _blocks(documentation: str, skipped: re.Pattern[str]) -> Iterator[str]:
    """Yield the blocks of a text, without some elements. A text may have many pages."""
    first, *more = _BLOCK_END.split(documentation, maxsplit=1)
    if skipped.search(first):
        first, *more = _BLOCK_END.split(_without_elements(documentation, skipped), maxsplit=1)
    yield first
    for rest in more:
        yield from _BLOCK_END.split(_without_elements(rest, skipped))


def _without_tags(text: str) -> str:
    if "<" not in text:
        return text
    comments_end = text.rfind("-->") + 1
    if not comments_end:
        return _without(_TAG, text, text.rfind(">") + 1)
    comments_end += len("--")
    rest = text[comments_end:]
    return _TAG_OR_COMMENT.sub("", text[:comments_end]) + _without(_TAG, rest, rest.rfind(">") + 1)


def _without(pattern: re.Pattern[str], text: str, end: int) -> str:
    """Return a text without the matches of a pattern before a place."""
    return pattern.sub("", text[:end]) + text[end:]


def _without_elements(text: str, start_tag: re.Pattern[str]) -> str:
    """Return a text without the elements of some tags, e.g. `<h1 class="x">Title</h1>`."""
    kept: list[str] = []
    end = 0
    unclosed: set[str] = set()  # tags that no end tag follows
    for start in start_tag.finditer(text):
        name = start[1].lower()
        if start.start() < end or name in unclosed:
            continue
        tag_end = text.find(">", start.end())
        closing = _END[name].search(text, tag_end + 1) if tag_end >= 0 else None
        if closing is None:
            unclosed.add(name)
        else:
            kept += (text[end : start.start()], " ")
            end = closing.end()
    return "".join((*kept, text[end:]))
