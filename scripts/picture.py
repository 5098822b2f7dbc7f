"""Write docs/editor.svg: a completion and a hover, as a language server answers them.

    python -m scripts.picture

builds the types of two services, asks pyright-langserver, and draws its answers as text. The
colours follow the reader's light or dark mode.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from html import escape
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pygments.lexers import PythonLexer
from pygments.token import Keyword, Name, String

from tests.support.environments import build, linked_environment
from tests.support.language_server import Place, language_server, split

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

PICTURE = Path(__file__).parents[1] / "docs" / "editor.svg"
SERVICES = ("sagemaker", "sqs")
COMPLETION = """\
import boto3

client = boto3.client("sagemaker")
client.create_algorithm(
    AlgorithmName="trees",
    TrainingSpecification={
        "TrainingImage": "image",
        "|"
    },
)
"""
HOVER = """\
import boto3

sqs = boto3.client("sqs")
sqs.receive_message|(QueueUrl="https://example.com/queue", MaxNumberOfMessages=10)
"""
WIDTH = 800
LINE = 19
CHARACTER = 7.83  # the width of one at 13 pixels
INDENT = 20
STYLE = """\
    text { font: 13px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace;
           white-space: pre; fill: #24292f }
    .title { font: 600 13px system-ui, sans-serif; fill: #57606a }
    .editor { fill: #f6f8fa; stroke: #d0d7de }
    .popup { fill: #ffffff; stroke: #8c959f }
    .chosen { fill: #ddf4ff }
    .keyword { fill: #a40e26 } .string { fill: #0a3069 } .function { fill: #6639ba }
    .detail { fill: #57606a }
    @media (prefers-color-scheme: dark) {
      text { fill: #e6edf3 }
      .title, .detail { fill: #9da7b3 }
      .editor { fill: #161b22; stroke: #30363d }
      .popup { fill: #21262d; stroke: #6e7681 }
      .chosen { fill: #1f3a5f }
      .keyword { fill: #ff9492 } .string { fill: #a5d6ff } .function { fill: #d2a8ff }
    }"""

CLASSES = {"keyword": Keyword, "string": String, "function": Name.Function}


@dataclass(frozen=True)
class Answers:
    """A server's answers to the two questions."""

    completion: list[tuple[str, str]]  # label and type
    hover: list[str]


def answers(folder: Path, python: Path) -> Answers:
    """Ask a language server that uses an environment's packages."""
    with language_server("pyright", folder, python) as server:
        text, place = split(COMPLETION)
        server.open(folder / "completion.py", text)
        items = server.completion(folder / "completion.py", place)
        text, (line, character) = split(HOVER)
        server.open(folder / "hover.py", text)
        # A hover is asked for on the name before the cursor.
        hover = server.hover(folder / "hover.py", Place(line, character - 1))
    return Answers(
        [(item["label"], item.get("detail", "")) for item in items],
        hover.replace("\\_", "_").splitlines(),
    )


def picture(given: Answers) -> str:
    """Return the SVG."""
    height, first = _completion_panel(given.completion, 0)
    height, second = _hover_panel(given.hover, height)
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}"',
            f'     width="{WIDTH}" height="{height}" role="img" aria-labelledby="title">',
            '  <title id="title">Completion of a nested key, and hover on a method</title>',
            f"  <style>\n{STYLE}\n  </style>",
            *first,
            *second,
            "</svg>\n",
        )
    )


def _completion_panel(items: list[tuple[str, str]], top: int) -> tuple[int, list[str]]:
    text, (line, column) = split(COMPLETION)
    program = text.splitlines()[: line + 1]
    x = INDENT + (column - 1) * CHARACTER
    width = WIDTH - x - 2 * INDENT
    y = top + LINE * (line + 3) + 6
    beside = x + CHARACTER * (2 + max(len(label) for label, _ in items))
    popup = [
        _box("popup", x - 6, y, width, LINE * len(items) + 10),
        _box("chosen", x - 5, y + 5, width - 2, LINE),
    ]
    for number, (label, detail) in enumerate(items, start=1):
        below = y + LINE * number
        popup += [_text(x, below, escape(label)), _text(beside, below, escape(detail), "detail")]
    height = LINE * (line + 4 + len(items)) + 12
    return _panel("Keys of a nested structure, with their types", program, popup, top, height)


def _hover_panel(hover: list[str], top: int) -> tuple[int, list[str]]:
    text, (line, _) = split(HOVER)
    program = text.splitlines()
    signature, documentation = _hover_parts(hover)
    y = top + LINE * (line + 3) + 6
    rows = [*_coloured(signature), "", *map(escape, documentation)]
    popup = [
        _box("popup", INDENT + 10, y, WIDTH - 3 * INDENT - 10, LINE * len(rows) + 10),
        *(
            _text(INDENT + 20, y + LINE * number, row)
            for number, row in enumerate(rows, start=1)
            if row
        ),
    ]
    height = LINE * (line + 4 + len(rows)) + 12
    return _panel("The signature and AWS's documentation of a method", program, popup, top, height)


def _hover_parts(hover: list[str]) -> tuple[list[str], list[str]]:
    """Return the code block of a hover, and the first paragraph of its text."""
    end = hover.index("```", 1)
    text = [line for line in hover[end + 1 :] if line != "---"]
    paragraph = text[: text.index("")] if "" in text else text
    return hover[1:end], paragraph


def _panel(
    title: str, program: list[str], popup: list[str], top: int, height: int
) -> tuple[int, list[str]]:
    code = [
        _text(INDENT, top + LINE * (number + 1) + 10, line)
        for number, line in enumerate(_coloured(program), start=1)
        if line
    ]
    heading = _text(INDENT, top + LINE + 2, escape(title), "title")
    box = _box("editor", 1, top + 1, WIDTH - 2, height)
    return top + height + LINE, [box, heading, *code, *popup]


def _coloured(lines: list[str]) -> list[str]:
    """Return lines of Python as SVG text, coloured by kind of token."""
    lexer = PythonLexer(stripnl=False, ensurenl=False)
    return ["".join(_tokens(lexer.get_tokens(line))) for line in lines]


def _tokens(tokens: Iterable[tuple[Any, str]]) -> Iterator[str]:
    for name, group in groupby(tokens, key=lambda token: _class(token[0])):
        text = escape("".join(text for _, text in group), quote=False)
        yield f'<tspan class="{name}">{text}</tspan>' if name else text


def _class(kind: Any) -> str:
    return next((name for name, parent in CLASSES.items() if kind in parent), "")


def _text(x: float, y: float, content: str, name: str = "code") -> str:
    return f'  <text class="{name}" x="{x:g}" y="{y:g}">{content}</text>'


def _box(name: str, x: float, y: float, width: float, height: float) -> str:
    place = f'x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"'
    return f'  <rect class="{name}" {place} rx="6"/>'


def main() -> None:
    """Write the picture."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        package = build(folder / "package", *SERVICES)
        environment = linked_environment(package, folder / "venv")
        (folder / "project").mkdir()
        PICTURE.write_text(picture(answers(folder / "project", environment.python)), "utf-8")


if __name__ == "__main__":
    main()
