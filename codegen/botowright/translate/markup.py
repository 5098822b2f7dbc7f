"""AWS's documentation, HTML in the models → blocks of text on one line each.

A tag that AWS does not use is text, e.g. `<region>` in the form of an ARN.
"""

from __future__ import annotations

import html
import re
from enum import IntEnum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Part(IntEnum):
    """A part of a text, by the elements around it: the last one that applies."""

    TEXT = auto()
    ITEM = auto()  # of a list, or a term of one
    DETAIL = auto()  # what a list says about a term
    TITLE = auto()
    NOTE = auto()


class Block(NamedTuple):
    """Text between two breaks, without its markup. Code is in backticks."""

    part: Part
    text: str


_NOTES = ("note", "important", "caution", "warning")
_PARTS = {
    **dict.fromkeys(_NOTES, Part.NOTE),
    **dict.fromkeys(("fullname", "title", "h1", "h2", "h3", "h4", "h5", "h6"), Part.TITLE),
    **dict.fromkeys(("li", "dt"), Part.ITEM),
    "dd": Part.DETAIL,
}
_BREAKS = (
    "p", "para", "br", "hr", "ul", "ol", "dl", "div", "pre", "text", "value", "section", "table",
    "thead", "tbody", "tr", "td", "th", "blockquote", "zonbook", "xhtml",
)  # fmt: skip
CODE = "code"
_INLINE = (
    CODE, "a", "b", "i", "em", "strong", "u", "link", "replaceable", "filename", "literal",
    "userinput", "span", "sub", "sup", "small", "tt", "img",
)  # fmt: skip


def _tags(names: Iterable[str]) -> re.Pattern[str]:
    """Return the tags with some names. A tag ends before the next one starts.

    So a search for its end does not read the whole text.
    """
    return re.compile(rf"<(/?)({'|'.join(names)})(?=[\s/>])[^<>]*>", re.IGNORECASE)


TAG = _tags((*_PARTS, *_BREAKS, *_INLINE))
_BLOCK_TAG = _tags((*_PARTS, *_BREAKS))
INLINE_TAG = _tags(_INLINE)
CODE_ELEMENT = re.compile(r"<code>([^<]*(?:<(?!/?code\b)[^<]*)*)</code>", re.IGNORECASE)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
# Python refuses a number of more than 4,300 digits, and no character has a number of 8 digits.
_NO_CHARACTER = re.compile(r"&#[0-9]{8,};?")
# A word with a placeholder: "key/<uuid>". Markdown would hide the placeholder. The counts have
# limits, because parts that may match the same characters take quadratic time.
_PLACEHOLDER = re.compile(
    r"(?<!\S)(?P<before>[(\[\"']{0,2})"
    r"(?P<code>(?:[^\s<]*</?[A-Za-z][^<>`]{0,80}/?>)+[^\s<]{0,80}?)(?P<after>[.,;:)\]\"'?!]{0,3})(?!\S)"
)
_ENTITY = re.compile(r"&(?:[A-Za-z]+|#[0-9]+|#x[0-9A-Fa-f]+);")  # of a text that is escaped twice
_LONE_STOP = re.compile(r" ([.,])(?=\s|$)")


def blocks(documentation: str) -> Iterator[Block]:
    """Yield the blocks of a text that are not empty."""
    text = cleaned(documentation)
    depths: dict[Part, int] = {}  # of the elements that are open
    end = 0
    for tag in _BLOCK_TAG.finditer(text):
        line = _line(text[end : tag.start()])
        if line:
            yield Block(max(depths, default=Part.TEXT), line)
        end = tag.end()
        part = _PARTS.get(tag[2].lower())
        if part is not None:
            depth = depths.pop(part, 0) + (-1 if tag[1] else 1)
            if depth > 0:
                depths[part] = depth
    line = _line(text[end:])
    if line:
        yield Block(max(depths, default=Part.TEXT), line)


def _line(text: str) -> str:
    """Return the text between two breaks on one line, with its code in backticks."""
    if "<" not in text:
        return " ".join(without_html(text).split())
    pieces = CODE_ELEMENT.split(text)
    for place, piece in enumerate(pieces):
        untagged = INLINE_TAG.sub("", piece) if "<" in piece else piece
        pieces[place] = _code(unescaped(untagged)) if place % 2 else without_html(untagged)
    line = " ".join("".join(pieces).split())
    return _LONE_STOP.sub(r"\1", line) if " ." in line or " ," in line else line


def _code(text: str) -> str:
    """Return code in backticks. Spaces at its ends move outside."""
    code = " ".join(text.split())
    if not code or "`" in code:
        return text
    before = " " if text[0].isspace() else ""
    after = " " if text[-1].isspace() else ""
    return f"{before}`{code}`{after}"


def plain_text(documentation: str) -> str:
    """Return a text without its markup, on one line."""
    return " ".join(block.text for block in blocks(documentation))


def cleaned(documentation: str) -> str:
    """Return a text without its comments. One that is escaped as a whole becomes HTML."""
    if "<p>" not in documentation and "&lt;p&gt;" in documentation:
        documentation = unescaped(documentation)
    # The pattern searches for an end from each start, so it gets the text before the last end.
    end = documentation.rfind("-->") + len("-->")
    if end < len("-->"):
        return documentation
    return _COMMENT.sub("", documentation[:end]) + documentation[end:]


def unescaped(text: str) -> str:
    """Return a text with the characters that entities stand for."""
    if "&" not in text:
        return text
    return html.unescape(_NO_CHARACTER.sub("\ufffd", text) if "&#" in text else text)


def without_html(text: str) -> str:
    """Return text between two tags, with what looks like HTML as code: "the `<id>`", "`&amp;`".

    Some texts have quotes with the backslash of JSON (medialive).
    """
    text = unescaped(text).replace('\\"', '"')
    if "`" in text:
        return text
    if "&" in text:
        text = _ENTITY.sub(r"`\g<0>`", text)
    return _PLACEHOLDER.sub(r"\g<before>`\g<code>`\g<after>", text) if "<" in text else text


def is_start(tag: re.Match[str]) -> bool:
    """Return whether a tag starts an element that has a content."""
    return not tag[1] and not tag[0].endswith("/>")
