"""SVG of panels: a program, and the popup that an editor shows over it."""

from __future__ import annotations

from html import escape
from itertools import groupby
from typing import TYPE_CHECKING, Any, NamedTuple

from pygments.lexers import PythonLexer
from pygments.token import Keyword, Name, String

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

WIDTH = 800
LINE = 19
CHARACTER = 7.83  # the width of one at 13 pixels
INDENT = 20
COLUMNS = 88  # of a popup's text
STYLE = """\
    text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
           white-space: pre; fill: #24292f }
    .title { font: 600 13px system-ui, sans-serif; fill: #57606a }
    .editor { fill: #f6f8fa; stroke: #d0d7de }
    .popup { fill: #ffffff; stroke: #8c959f }
    .chosen { fill: #ddf4ff }
    .pointed { fill: #fff8c5; stroke: #d4a72c }
    .keyword { fill: #a40e26 } .string { fill: #0a3069 } .function { fill: #6639ba }
    .active { fill: #0550ae; font-weight: 700; text-decoration: underline }
    .detail { fill: #57606a }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .title, .detail { fill: #9da7b3 }
      .editor { fill: #161b22; stroke: #30363d }
      .popup { fill: #21262d; stroke: #6e7681 }
      .chosen { fill: #1f3a5f }
      .pointed { fill: #3b2f0b; stroke: #bb8009 }
      .keyword { fill: #ff9492 } .string { fill: #a5d6ff } .function { fill: #d2a8ff }
      .active { fill: #79c0ff }
    }"""
_CLASSES = {"keyword": Keyword, "string": String, "function": Name.Function}


class Row(NamedTuple):
    """A line of a popup, as SVG text, and a second text at a column."""

    text: str
    beside: str = ""
    column: int = 0


class Panel(NamedTuple):
    """A program, and the popup below its last line."""

    title: str
    program: list[str]
    pointed_at: tuple[int, int]  # columns of its last line: of a word, or of the cursor
    rows: list[Row]
    column: int | None  # of a list of proposals, whose first one is chosen; None for a text


def text_row(text: str) -> Row:
    """Return a line of prose."""
    return Row(escape(text))


def detail_row(label: str, detail: str, column: int) -> Row:
    """Return a proposal, with its type at a column."""
    return Row(escape(label), escape(detail), column)


def code_row(line: str) -> Row:
    """Return a line of Python."""
    return Row(_coloured(line))


def marked_row(line: str, marked: str) -> Row:
    """Return a line in which one text is marked, if it has it."""
    before, found, after = line.partition(marked)
    if not found:
        return text_row(line)
    return Row(f'{escape(before)}<tspan class="active">{escape(found)}</tspan>{escape(after)}')


def svg(panels: list[Panel]) -> str:
    """Return the SVG of panels, one below the other."""
    drawn: list[str] = []
    height = 0
    for panel in panels:
        drawn += _panel(panel, height)
        height += _height(panel) + LINE
    title = escape("; ".join(panel.title for panel in panels))
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}"',
            f'     width="{WIDTH}" height="{height}" role="img" aria-labelledby="title">',
            f'  <title id="title">{title}</title>',
            f"  <style>\n{STYLE}\n  </style>",
            *drawn,
            "</svg>\n",
        )
    )


def _height(panel: Panel) -> int:
    return LINE * (len(panel.program) + 3 + len(panel.rows)) + 12


def _panel(panel: Panel, top: int) -> Iterator[str]:
    yield _box("editor", 1, top + 1, WIDTH - 2, _height(panel))
    yield _text(INDENT, top + LINE + 2, escape(panel.title), "title")
    start, end = panel.pointed_at
    left, width = INDENT + start * CHARACTER, max((end - start) * CHARACTER, 1)
    yield _box("pointed", left, top + LINE * (len(panel.program) + 1) - 4, width, LINE - 1)
    for number, line in enumerate(panel.program, start=1):
        if line:
            yield _text(INDENT, top + LINE * (number + 1) + 10, _coloured(line))
    yield from _popup(panel, top + LINE * (len(panel.program) + 2) + 6)


def _popup(panel: Panel, top: int) -> Iterator[str]:
    left = INDENT + 10.0
    if panel.column is not None:
        left = INDENT + panel.column * CHARACTER - 6
    yield _box("popup", left, top, WIDTH - left - INDENT - 14, LINE * len(panel.rows) + 10)
    if panel.column is not None:
        yield _box("chosen", left + 1, top + 5, WIDTH - left - INDENT - 16, LINE)
    for number, row in enumerate(panel.rows, start=1):
        if row.text:
            yield _text(left + 6, top + LINE * number, row.text)
        if row.beside:
            yield _text(
                left + 6 + CHARACTER * row.column, top + LINE * number, row.beside, "detail"
            )


def _coloured(line: str) -> str:
    """Return a line of Python as SVG text, coloured by kind of token."""
    lexer = PythonLexer(stripnl=False, ensurenl=False)
    return "".join(_tokens(lexer.get_tokens(line)))


def _tokens(tokens: Iterable[tuple[Any, str]]) -> Iterator[str]:
    for name, group in groupby(tokens, key=lambda token: _class(token[0])):
        text = escape("".join(text for _, text in group), quote=False)
        yield f'<tspan class="{name}">{text}</tspan>' if name else text


def _class(kind: Any) -> str:
    return next((name for name, parent in _CLASSES.items() if kind in parent), "")


def _text(x: float, y: float, content: str, name: str = "code") -> str:
    return f'  <text class="{name}" x="{x:g}" y="{y:g}">{content}</text>'


def _box(name: str, x: float, y: float, width: float, height: float) -> str:
    place = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
    return f'  <rect class="{name}" {place} rx="6"/>'
