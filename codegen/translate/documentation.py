"""AWS's documentation (HTML in the models) → one plain sentence."""

from __future__ import annotations

import html
import re

_TAG = re.compile(r"</?[A-Za-z][^>]*>|<!--.*?-->", re.DOTALL)
_TITLE = re.compile(r"<(fullname|h[1-6])\b[^>]*>.*?</\1>", re.DOTALL | re.IGNORECASE)
_BLOCK_END = re.compile(r"</p>|</note>|<ul>|<ol>|<br\s*/?>", re.IGNORECASE)
_SPACE = re.compile(r"\s+")
# A full stop ends a sentence where a space and no lower-case letter follow: "e.g. a" goes on.
_SENTENCE_END = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<!\bvs)(?<!\betc)[.!?](?=\s+[^a-z\s]|$)")


def plain_text(documentation: str) -> str:
    """Return a documentation text on one line, without its markup."""
    return _SPACE.sub(" ", html.unescape(_TAG.sub("", documentation))).strip()


def first_sentence(documentation: str) -> str:
    """Return the first sentence that a documentation text has, without its markup."""
    for block in _BLOCK_END.split(_TITLE.sub(" ", documentation)):
        text = plain_text(block)
        if text:
            end = _SENTENCE_END.search(text)
            return text[: end.end()] if end else text
    return ""
