"""HTML → tags and text, in linear time.

Python's `html.parser` takes minutes for 200 kB of `<a `, and its releases read broken markup in
different ways. Here broken markup is text, e.g. a `<` without a tag, or a tag without an end.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAME = re.compile(r"/?[a-zA-Z][^\t\n\r\f />\x00]*")
_MARK = re.compile("[>\"']")  # the end of a tag, or the start of a quoted value


def tokens(text: str) -> Iterator[tuple[str, str]]:
    """Yield a tag (`p` or `/p`) and "", or "" and a run of text. Comments are omitted."""
    ends = _Ends(text)
    start = at = 0  # the start of the text that is not yielded yet, and of the next search
    while (begin := text.find("<", at)) >= 0:
        name = _NAME.match(text, begin + 1)
        end = ends.tag(name.end()) if name else ends.other(begin)
        if end is None:
            at = begin + 1
            continue
        if start < begin:
            yield "", _unescaped(text[start:begin])
        start = at = end
        if name:
            tag = name[0].lower()
            yield tag, ""
            if text[end - 2] == "/" and tag[0] != "/":
                yield f"/{tag}", ""
    if start < len(text):
        yield "", _unescaped(text[start:])


class _Ends:
    """Finds the end of markup. It searches only once for a mark that does not occur again."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._absent: set[str] = set()

    def tag(self, at: int) -> int | None:
        """Return the end of a tag: the next `>` that is not in a quoted value."""
        if ">" in self._absent:
            return None
        while mark := _MARK.search(self._text, at):
            if mark[0] == ">":
                return mark.end()
            quoted = self._text[mark.start() - 1] == "="
            at = (self._after(mark[0], mark.end()) if quoted else None) or mark.end()
        self._absent.add(">")
        return None

    def other(self, begin: int) -> int | None:
        """Return the end of a comment or declaration, or None if there is none."""
        if self._text.startswith("<!--", begin):
            return self._after("-->", begin + 4)
        if self._text.startswith(("<!", "<?", "</"), begin):
            return self._after(">", begin + 2)
        return None

    def _after(self, mark: str, at: int) -> int | None:
        if mark in self._absent:
            return None
        found = self._text.find(mark, at)
        if found < 0:
            self._absent.add(mark)
            return None
        return found + len(mark)


def _unescaped(text: str) -> str:
    try:
        return html.unescape(text)
    except ValueError:  # a character's number of more than 4,300 digits
        return text
