"""A documented operation in the form of `data/`: syntax and `[REQUIRED]` marks, without prose."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .parameters import Mark, with_marks
from .syntax import parse_syntax
from .tree import NOTHING, Scalar, Structure, Tree, walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

DATA = Path(__file__).parent / "data"

# The text of a page about an operation without output (`botocore/docs/method.py`).
NO_RESPONSE = "None"

_REQUEST = "Request syntax"
_RESPONSE = "Response syntax"
_REQUIRED = "[REQUIRED]"
_AUTOPOPULATED = "Autopopulated if not provided"
_ONE_OF = "Tagged unions"
_UNDESCRIBED = "Only in the request syntax, without a mark either way"
_REQUEST_TYPES = "Types that the request syntax leaves open"
_RESPONSE_TYPES = "Types that the response syntax leaves open"


@dataclass(frozen=True, slots=True)
class DocumentedOperation:
    """One operation of a page. `response` is None if the page ends before it."""

    method_name: str
    request: str
    response: str | None
    request_marks: Mapping[str, Mark]
    response_marks: Mapping[str, Mark]

    def request_tree(self) -> Tree:
        """Return the parameters and the required ones, as on the page."""
        return Tree(with_marks(structure_of(self.request), self.request_marks))

    def response_tree(self) -> Tree | None:
        """Return the response as on the page, or None if the page ends before it."""
        if self.response is None:
            return None
        if self.response == NO_RESPONSE:
            return NOTHING
        return Tree(with_marks(structure_of(self.response), self.response_marks))


def structure_of(syntax: str) -> Structure:
    """Return the tree of a block that shows a whole request or response."""
    root = parse_syntax(syntax)
    assert isinstance(root, Structure), syntax
    return root


def write_operation(folder: Path, operation: DocumentedOperation) -> None:
    """Write the operation's file into `folder`, and create the folder if necessary."""
    folder.mkdir(parents=True, exist_ok=True)
    text = "\n".join(_lines(operation))
    (folder / f"{operation.method_name}.txt").write_text(text, encoding="utf-8")


def _lines(operation: DocumentedOperation) -> Iterator[str]:
    marks = operation.request_marks
    yield from _section(_REQUEST, [operation.request])
    yield from _section(_RESPONSE, [operation.response] if operation.response else [])
    yield from _section(_REQUIRED, [path for path in marks if marks[path].required])
    yield from _section(_AUTOPOPULATED, [path for path in marks if marks[path].autopopulated])
    yield from _section(_ONE_OF, [path for path in marks if marks[path].one_of])
    yield from _section(_UNDESCRIBED, [path for path in marks if not marks[path].described])
    yield from _section(_REQUEST_TYPES, _open_types(operation.request, marks))
    yield from _section(_RESPONSE_TYPES, _open_types(operation.response, operation.response_marks))


def _section(title: str, lines: Sequence[str]) -> Iterator[str]:
    if lines:
        yield from (f"# {title}", *lines, "")


def _open_types(syntax: str | None, marks: Mapping[str, Mark]) -> list[str]:
    if syntax is None or syntax == NO_RESPONSE:
        return []
    nodes = walk("", structure_of(syntax))
    return [f"{path}: {marks[path].type_name}" for path, node in nodes if node is Scalar.UNNAMED]


def read_operation(path: Path) -> DocumentedOperation:
    """Return the operation that `write_operation` wrote to `path`."""
    sections = _sections(path.read_text(encoding="utf-8"))
    return DocumentedOperation(
        path.stem,
        "\n".join(sections[_REQUEST]),
        "\n".join(sections[_RESPONSE]) if _RESPONSE in sections else None,
        _request_marks(sections),
        _typed_marks(sections.get(_RESPONSE_TYPES, [])),
    )


def _request_marks(sections: Mapping[str, Sequence[str]]) -> dict[str, Mark]:
    marks = _typed_marks(sections.get(_REQUEST_TYPES, []))
    required, autopopulated, one_of, undescribed = (
        set(sections.get(title, [])) for title in (_REQUIRED, _AUTOPOPULATED, _ONE_OF, _UNDESCRIBED)
    )
    for path in required | autopopulated | one_of | undescribed:
        marks[path] = Mark(
            marks[path].type_name if path in marks else "",
            required=path in required,
            autopopulated=path in autopopulated,
            one_of=True if path in one_of else None,
            described=path not in undescribed,
        )
    return marks


def _sections(text: str) -> dict[str, list[str]]:
    sections: dict[str, list[str]] = {}
    lines: list[str] = []
    for line in text.splitlines():
        if line.startswith("# "):
            lines = sections[line.removeprefix("# ")] = []
        elif line:
            lines.append(line)
    return sections


def _typed_marks(lines: Sequence[str]) -> dict[str, Mark]:
    pairs = (line.rsplit(": ", 1) for line in lines)
    return {path: Mark(type_name) for path, type_name in pairs}
