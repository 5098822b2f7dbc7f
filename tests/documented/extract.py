"""Takes the syntax and the `[REQUIRED]` marks of AWS's published pages into `data/`, no prose.

    python -m tests.documented.extract SEED_DIRECTORY

Each page becomes a folder named for its service and for the botocore whose models say the same,
each operation one file in it. A page says everything twice, in its syntax and in its parameter
section: both must name the same places and types, or the page is refused.
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

# The pages, and the botocore whose models say the same.
PAGES: Mapping[str, str] = {
    "000_3afb6610fb575ff4.txt": "1.20.104",
    "001_6a7e27eb9dfd8816.txt": "1.13.36",
    "002_745d7490d94f9694.txt": "1.29.95",
}
SERVICE = "sagemaker"

# What a page says only once: create_labeling_job's parameters, as published for 1.13.36, stop at
# `UiConfig` and go on after it, so the mark of its only member is not known.
GAPS = frozenset({"HumanTaskConfig.UiConfig.UiTemplateS3Uri"})

_METHOD = re.compile(r"client\.(\w+)\(")
# What ends an operation: the next method's signature, or the next operation of a list of changes.
_NEXT_OPERATION = re.compile(r"[\w.]+\(.*\)#?|\w+ \(\w+\) Link ¶")


class PageError(Exception):
    """A page is not laid out as botocore's documenters write it."""


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
    """Yield the page's operations in order. One that the page's end cuts off has no response.

    Raises PageError where a page's syntax and its parameters do not say the same.
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
    """Return the block at `start`, to the line with its closing bracket, if that is there."""
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
