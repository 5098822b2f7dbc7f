"""Write the pictures of docs/: what a language server answers to somebody who types.

    python -m scripts.picture

builds the types of two services, asks pyright-langserver, and draws its answers as text. The
colours follow the reader's light or dark mode.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import TYPE_CHECKING

from scripts.drawing import COLUMNS, Panel, code_row, detail_row, marked_row, svg, text_row
from tests.support.environments import build, linked_environment
from tests.support.language_server import CURSOR, Place, language_server, marked_up, split

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scripts.drawing import Row
    from tests.support.language_server import LanguageServer

DOCS = Path(__file__).parents[1] / "docs"
SERVICES = ("sagemaker", "sqs")


@dataclass(frozen=True)
class Question:
    """A panel of a picture: a title, a program with a cursor, and what to ask there."""

    title: str
    program: str
    rows: Callable[[LanguageServer, Path, Place], list[Row]]


def _proposals(server: LanguageServer, file: Path, place: Place) -> list[Row]:
    items = server.completion(file, place)
    beside = 2 + max(len(item["label"]) for item in items)
    return [detail_row(item["label"], item.get("detail", ""), beside) for item in items]


def _hover(server: LanguageServer, file: Path, place: Place) -> list[Row]:
    # A hover is asked for on the name before the cursor.
    lines = server.hover(file, Place(place.line, place.character - 1)).splitlines()
    end = lines.index("```", 1)
    text = [line for line in lines[end + 1 :] if line != "---"]
    return [*map(code_row, lines[1:end]), *_below(text)]


def _signature_help(server: LanguageServer, file: Path, place: Place) -> list[Row]:
    signature = server.signature_help(file, place)["signatures"][0]
    parameter = signature["parameters"][signature["activeParameter"]]
    start, end = parameter["label"]
    label = signature["label"]
    words = marked_up(parameter.get("documentation")).splitlines()
    return [*_signature_rows(label, label[start:end]), *_below(words)]


def _signature_rows(label: str, active: str) -> Iterable[Row]:
    """Return a signature on several lines, with the active parameter marked."""
    for line in wrap(label, COLUMNS, subsequent_indent=" ", break_on_hyphens=False):
        yield marked_row(line, active)


def _below(lines: list[str]) -> list[Row]:
    """Return the first paragraph of a text, after an empty row; nothing if it is empty."""
    paragraph = " ".join(lines[: lines.index("")] if "" in lines else lines)
    plain = re.sub(r"\\(\W|_)", r"\1", " ".join(paragraph.split()))
    return [text_row(""), *map(text_row, wrap(plain, COLUMNS))] if plain else []


TRAINING = """\
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
CLIENT = 'import boto3\n\nsqs = boto3.client("sqs")\n'
RECEIVE = 'sqs.receive_message|(QueueUrl="https://example.com/queue", MaxNumberOfMessages=10)\n'
SEND = """\
sqs.send_message_batch(
    QueueUrl="https://example.com/queue",
    Entries=[{"Id": "1", "MessageBody": "hello", "DelaySeconds|": 60}],
)
"""
TYPED = 'sqs.receive_message(QueueUrl="https://example.com/queue", MaxNumberOfMessages=|)\n'
PICTURES = {
    "editor.svg": (
        Question("Keys of a nested structure, with their types", TRAINING, _proposals),
        Question("The signature and AWS's documentation of a method", CLIENT + RECEIVE, _hover),
    ),
    "editor-words.svg": (
        Question("AWS's words about a key", CLIENT + SEND, _hover),
        Question("AWS's words about the parameter that you type", CLIENT + TYPED, _signature_help),
    ),
}


def pictures(folder: Path, python: Path) -> dict[str, str]:
    """Return the text of each picture, with the packages of an environment."""
    with language_server("pyright", folder, python) as server:
        return {
            name: svg([_panel(server, folder / f"{name}{n}.py", q) for n, q in enumerate(asked)])
            for name, asked in PICTURES.items()
        }


def _panel(server: LanguageServer, file: Path, question: Question) -> Panel:
    text, place = split(question.program)
    server.open(file, text)
    rows = question.rows(server, file, place)
    program = text.splitlines()[: place.line + 1]
    column = place.character - 1 if question.rows is _proposals else None
    return Panel(question.title, program, _pointed_at(question, place), rows, column)


def _pointed_at(question: Question, place: Place) -> tuple[int, int]:
    """Return the columns of the word under the pointer, or of the cursor."""
    if question.rows is not _hover:
        return place.character, place.character
    before = question.program.partition(CURSOR)[0]
    word = re.split(r"\W", before)[-1]
    return place.character - len(word), place.character


def main() -> None:
    """Write the pictures."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        package = build(folder / "package", *SERVICES)
        environment = linked_environment(package, folder / "venv")
        (folder / "project").mkdir()
        for name, text in pictures(folder / "project", environment.python).items():
            (DOCS / name).write_text(text, "utf-8")


if __name__ == "__main__":
    main()
