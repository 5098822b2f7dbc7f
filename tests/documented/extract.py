"""Copies the syntax and the `[REQUIRED]` marks of AWS's published pages into `data/`.

    python -m tests.documented.extract SEED_DIRECTORY

Each page becomes a folder, with the name of its service and of the botocore that has the same
models. Each operation is one file in it. A page describes everything twice, in its syntax and in
its parameter section. If the places or types of both differ, the page is refused.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .page import DATA, NO_RESPONSE, DocumentedOperation, structure_of, write_operation
from .parameters import Mark, disagreements, parse_parameters
from .tree import walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

# The pages, and the botocore that has the same models.
PAGES: Mapping[str, str] = {
    "000_3afb6610fb575ff4.txt": "1.20.104",
    "001_6a7e27eb9dfd8816.txt": "1.13.36",
    "002_745d7490d94f9694.txt": "1.29.95",
}
SERVICE = "sagemaker"

# Places that only the syntax of a page has. The published parameters of create_labeling_job
# (1.13.36) omit the inside of `UiConfig`, so that the mark of its only member is unknown.
GAPS = frozenset({"HumanTaskConfig.UiConfig.UiTemplateS3Uri"})

_METHOD = re.compile(r"client\.(\w+)\(")
# The end of an operation: the signature of the next method, or the next operation of the changes.
_NEXT_OPERATION = re.compile(r"[\w.]+\(.*\)#?|\w+ \(\w+\) Link ¶")


class PageError(Exception):
    """A page does not have the form that botocore's documenters write."""


@dataclass(frozen=True, slots=True)
class _Block:
    text: str
    end: int  # the line after it


def main(seeds: Path) -> None:
    """Write `data/` from the pages in `seeds`."""
    for file_name, version in PAGES.items():
        lines = (seeds / file_name).read_text(encoding="utf-8").splitlines()
        operations = list(read_page(lines))
        for operation in operations:
            write_operation(DATA / f"{SERVICE}-{version}", operation)
        cut = [operation.method_name for operation in operations if operation.response is None]
        whole = "all whole" if not cut else f"the response of {cut[0]} is cut off"
        print(f"{file_name}: {len(operations)} operations, {whole}")  # noqa: T201 - a script


def read_page(lines: Sequence[str]) -> Iterator[DocumentedOperation]:
    """Yield the page's operations in order. An operation at the cut-off end has no response.

    Raises PageError if the syntax of a page and its parameters disagree.
    """
    starts = [number for number, line in enumerate(lines) if line.strip() == "Request Syntax"]
    for start, next_start in zip(starts, [*starts[1:], len(lines)], strict=True):
        section = lines[start:next_start]
        ends = (number for number, line in enumerate(section) if _NEXT_OPERATION.fullmatch(line))
        yield _read_operation(section[: next(ends, None)])


def _read_operation(lines: Sequence[str]) -> DocumentedOperation:
    request = _block(lines, 1)
    if request is None or (method := _METHOD.match(request.text)) is None:
        raise PageError(f"no method call after {lines[0]}")
    response_at = _heading(lines, "Response Syntax")
    marks = _checked(request, lines[request.end : response_at])
    if response_at is None:
        return DocumentedOperation(method[1], request.text, NO_RESPONSE, marks, {})
    response = _block(lines, response_at + 1)
    if response is None:
        return DocumentedOperation(method[1], request.text, None, marks, {})
    response_marks = _checked(response, lines[response.end :])
    return DocumentedOperation(method[1], request.text, response.text, marks, response_marks)


def _heading(lines: Sequence[str], text: str) -> int | None:
    return next((number for number, line in enumerate(lines) if line.strip() == text), None)


def _block(lines: Sequence[str], start: int) -> _Block | None:
    """Return the block at `start` up to its closing bracket, or None if there is none."""
    start = next(number for number in range(start, len(lines)) if lines[number])
    if lines[start].endswith(("()", "{}")):
        return _Block(lines[start].removeprefix("response = "), start + 1)
    for end in range(start, len(lines)):
        if lines[end] in {")", "}"}:
            text = "\n".join(lines[start : end + 1])
            return _Block(text.removeprefix("response = "), end + 1)
    return None


def _checked(block: _Block, section: Sequence[str]) -> Mapping[str, Mark]:
    syntax = structure_of(block.text)
    marks = parse_parameters("\n".join(section))
    for path in GAPS & {path for path, _ in walk("", syntax)} - marks.keys():
        marks[path] = Mark("string", described=False)
    if found := disagreements(syntax, marks):
        raise PageError("\n".join([block.text.splitlines()[0], *found]))
    return marks


if __name__ == "__main__":
    main(Path(sys.argv[1]))
