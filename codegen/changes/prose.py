"""AWS's documentation (HTML in the models) → paragraphs and lists, as its pages lay them out.

The rules are those of botocore's documenters (botocore/docs/bcdoc/style.py): a space goes before
code and links, a list item is one run of text, `<fullname>` and `<examples>` are left out, and a
tag without a rule is no more than its text. Boxed notes are left out too: AWS's page of changes has
none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

BULLET = "• "
_INDENT = "  "
_LEFT_OUT = frozenset({"danger", "examples", "fullname", "important", "note"})
_SPACED = frozenset({"code", "a"})


@dataclass(slots=True)
class Paragraph:
    """A run of text, white space collapsed."""

    text: str


@dataclass(slots=True)
class Bullets:
    """A list; each item is blocks of its own."""

    items: list[list[Block]] = field(default_factory=list)


Block: TypeAlias = "Paragraph | Bullets"


@lru_cache(maxsize=32768)
def blocks_of(documentation: str) -> tuple[Block, ...]:
    """Return the blocks of a documentation text."""
    parser = _Parser()
    parser.feed(documentation)
    parser.close()
    return tuple(parser.blocks)


def text_lines(blocks: Sequence[Block], indent: str = "") -> list[str]:
    """Return blocks as lines, each block followed by an empty one."""
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Paragraph):
            lines += [indent + block.text, ""]
            continue
        place = indent or _INDENT
        for item in block.items:
            inner = text_lines(item, f"{place}{_INDENT}") or [""]
            inner[0] = f"{place}{BULLET}{inner[0].lstrip()}"
            lines += inner
    return lines


class _Parser(HTMLParser):
    """Collects blocks; `_open` holds the block lists that are being filled, innermost last."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self._open = [self.blocks]
        self._lists: list[Bullets] = []
        self._text = ""
        self._muted = 0
        self._code_from = 0
        self._code: tuple[int, int] | None = None  # where code stands that has just ended

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        if tag in _LEFT_OUT:
            self._end_paragraph()
            self._muted += 1
        elif self._muted:
            return
        elif tag in {"ul", "ol"}:
            self._end_paragraph()
            bullets = Bullets()
            self._open[-1].append(bullets)
            self._lists.append(bullets)
        elif tag == "li" and self._lists:
            self._end_paragraph()
            item: list[Block] = []
            self._lists[-1].items.append(item)
            self._open.append(item)
        elif tag == "p" and len(self._open) == 1:
            self._end_paragraph()
        elif tag in _SPACED:
            self._space()
            self._code_from = len(self._text)

    def handle_endtag(self, tag: str) -> None:
        if tag in _LEFT_OUT:
            self._muted = max(0, self._muted - 1)
        elif self._muted:
            return
        elif tag in {"ul", "ol"} and self._lists:
            self._end_paragraph()
            self._lists.pop()
        elif tag == "li" and len(self._open) > 1:
            self._end_paragraph()
            self._open.pop()
        elif tag == "p" and len(self._open) == 1:
            self._end_paragraph()
        elif tag == "code":
            self._code = (self._code_from, len(self._text))

    def handle_data(self, data: str) -> None:
        if self._muted or not data:
            return
        if self._code and data[0].isalnum():
            self._keep_backquotes(*self._code)
        self._code = None
        self._text += data

    def close(self) -> None:
        super().close()
        self._end_paragraph()

    def _keep_backquotes(self, start: int, end: int) -> None:
        """Show code that a letter follows as AWS's pages do: ``ml.m5.large``instance.

        They are reStructuredText in between, where inline markup ends before a space or
        punctuation only, and else is text.
        """
        self._text = f"{self._text[:start]}``{self._text[start:end]}``{self._text[end:]}"

    def _space(self) -> None:
        if self._text and not self._text[-1].isspace():
            self._text += " "

    def _end_paragraph(self) -> None:
        text = " ".join(self._text.split())
        self._text = ""
        if text:
            self._open[-1].append(Paragraph(text))
