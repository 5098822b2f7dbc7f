"""AWS's documentation (HTML in the models) → paragraphs and lists, as AWS's pages show them.

The rules are those of botocore's documenters (botocore/docs/bcdoc/style.py): a space precedes code
and links, a list item is one run of text, and `<fullname>` and `<examples>` are omitted. Of a tag
without a rule, only the text remains. Boxed notes are omitted too, because AWS's page of changes
has none.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING, TypeAlias

from botowright.changes.show.html_tokens import tokens

if TYPE_CHECKING:
    from collections.abc import Sequence

BULLET = "• "
_INDENT = "  "
_LEFT_OUT = frozenset({"danger", "examples", "fullname", "important", "note"})
_SPACED = frozenset({"code", "a"})
_DEEPEST = 20  # nested lists; the items of a deeper list are paragraphs


@dataclass(slots=True)
class Paragraph:
    """A run of text, with each run of white space as one space."""

    text: str


@dataclass(slots=True)
class Bullets:
    """A list; each item consists of blocks."""

    items: list[list[Block]] = field(default_factory=list)


Block: TypeAlias = "Paragraph | Bullets"


@lru_cache(maxsize=32768)
def blocks_of(documentation: str) -> tuple[Block, ...]:
    """Return the blocks of a documentation text."""
    parser = _Parser()
    parser.read(documentation)
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


class _Parser:
    """Collects blocks. `_open` has the lists of blocks that are not complete, innermost last."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._open = [self.blocks]
        self._lists: list[Bullets] = []
        self._flat = 0  # open lists that are nested too deeply
        self._text: list[str] = []  # pieces, none of them empty
        self._muted = 0
        self._code_from: int | None = None  # the piece at which open code starts
        self._code = False  # whether the last pieces, from there on, are code that has just ended

    def read(self, documentation: str) -> None:
        """Collect the blocks of a text."""
        for tag, text in tokens(documentation):
            if not tag:
                self._data(text)
            elif tag[0] == "/":
                self._end_tag(tag[1:])
            else:
                self._start_tag(tag)
        self._end_paragraph()

    def _start_tag(self, tag: str) -> None:
        if tag in _LEFT_OUT:
            self._end_paragraph()
            self._muted += 1
        elif self._muted:
            return
        elif tag in {"ul", "ol"}:
            self._start_list()
        elif tag == "li" and self._lists:
            self._end_paragraph()
            if not self._flat:
                item: list[Block] = []
                self._lists[-1].items.append(item)
                self._open.append(item)
        elif tag == "p" and len(self._open) == 1:
            self._end_paragraph()
        elif tag in _SPACED:
            self._space()
            self._code_from = len(self._text)

    def _start_list(self) -> None:
        self._end_paragraph()
        if len(self._lists) == _DEEPEST:
            self._flat += 1
            return
        bullets = Bullets()
        self._open[-1].append(bullets)
        self._lists.append(bullets)

    def _end_tag(self, tag: str) -> None:
        if tag in _LEFT_OUT:
            self._muted = max(0, self._muted - 1)
        elif self._muted:
            return
        elif tag in {"ul", "ol"} and self._lists:
            self._end_paragraph()
            if self._flat:
                self._flat -= 1
            else:
                self._lists.pop()
        elif tag == "li" and len(self._open) > 1:
            self._end_paragraph()
            if not self._flat:
                self._open.pop()
        elif tag == "p" and len(self._open) == 1:
            self._end_paragraph()
        elif tag == "code":
            self._code = True

    def _data(self, data: str) -> None:
        if self._muted:
            return
        if self._code and self._code_from is not None and data[0].isalnum():
            self._keep_backquotes(self._code_from)
        self._code = False
        self._text.append(data)

    def _keep_backquotes(self, start: int) -> None:
        """Show code before a letter as AWS's pages do: ``ml.m5.large``instance.

        The pages are reStructuredText at first, in which code before a letter is not markup.
        """
        self._text.insert(start, "``")
        self._text.append("``")
        self._code_from = None

    def _space(self) -> None:
        if self._text and not self._text[-1][-1].isspace():
            self._text.append(" ")

    def _end_paragraph(self) -> None:
        text = " ".join("".join(self._text).split())
        self._text.clear()
        self._code_from = None
        if text:
            self._open[-1].append(Paragraph(text))
