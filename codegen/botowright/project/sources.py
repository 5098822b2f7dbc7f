"""The code of a file as libcst trees: one for a module, one for each cell of a notebook."""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

import libcst as cst

from botowright.errors import CodegenError, ModelError
from botowright.project.files import NOTEBOOK
from botowright.project.notebooks import notebook_cells

if TYPE_CHECKING:
    from botowright.project.notebooks import Cell

_LEFT_OUT = "the scan leaves it out, so name its services yourself"
_MOST_CHARACTERS = 1_000_000  # libcst takes ten seconds for these, which no signal interrupts
_MOST_BRACKETS = 200  # Python itself reads no more
_BRACKET = re.compile(r"[()\[\]{}]")
_MOST_OPERATIONS = 400  # within each other
# A chain of more is in a long line, or in many lines that begin or end with an operator.
_LONG_LINE = re.compile(rf".{{{2 * _MOST_OPERATIONS}}}")
_JOINED_LINE = re.compile(r"^[ \t]*[-.+*/%|&<>=]|[-.+*/%|&<>=\\][ \t]*$", re.MULTILINE)
_PLACE = re.compile(r"error at (\d+):")


class UnreadableCodeError(CodegenError):
    """Code that libcst cannot read, or that would take it too long: the problem and its line."""

    def __init__(self, problem: str, line: int | None = None) -> None:
        super().__init__(problem)
        self.line = line


@dataclass(frozen=True, slots=True)
class ModuleSource:
    """A module's tree, and the encoding that its bytes have: "utf-8-sig" if they begin with a BOM.

    The tree holds every line break as it is.
    """

    tree: cst.Module
    encoding: str

    def content(self, tree: cst.Module) -> bytes:
        """Return the bytes of another tree of the module.

        Raises UnreadableCodeError if it has a character that the encoding lacks.
        """
        try:
            return tree.code.encode(self.encoding)
        except UnicodeEncodeError as error:
            message = f"its encoding, {self.encoding}, lacks a character of the new code"
            raise UnreadableCodeError(message) from error


@dataclass(frozen=True, slots=True)
class Part:
    """Code that libcst has read, and the number of its cell."""

    tree: cst.Module
    cell: int | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """The parts of a file, and a warning for each part that libcst cannot read."""

    parts: tuple[Part, ...] = ()
    warnings: tuple[str, ...] = ()


def source_of(path: str, content: bytes) -> Source:
    """Return the code of a file."""
    try:
        if path.endswith(NOTEBOOK):
            return _notebook(path, notebook_cells(content))
        return Source((Part(_tree(_decoded(content)[0])),))
    except ModelError as error:
        return Source(warnings=(str(error.within(path)),))
    except UnreadableCodeError as error:
        return Source(warnings=(_warning(path, error),))


def module_source(content: bytes, tree: cst.Module | None = None) -> ModuleSource:
    """Return a module to rewrite. Its tree gives exactly the same bytes.

    `tree` is the tree of the content if somebody has read it already.
    Raises UnreadableCodeError if libcst cannot read it, or not so that it stays the same.
    """
    text, encoding = _decoded(content)
    source = ModuleSource(_tree(text) if tree is None else tree, encoding)
    if source.content(source.tree) != content:
        message = "its bytes would not stay the same: it mixes encodings or line breaks"
        raise UnreadableCodeError(message)
    return source


def cell_source(cell: Cell) -> cst.Module:
    """Return the tree of a cell. A line `% 3` may be an operator, so magics are tried second.

    Raises UnreadableCodeError if libcst cannot read it.
    """
    try:
        return _tree(cell.code)
    except UnreadableCodeError:
        return _tree(cell.plain_code)


def _warning(place: str, error: UnreadableCodeError) -> str:
    near = "" if error.line is None else f", near line {error.line}"
    return f"{place}: {error}{near}; {_LEFT_OUT}"


def _notebook(path: str, cells: list[Cell]) -> Source:
    parts, warnings = [], []
    for cell in cells:
        try:
            parts.append(Part(cell_source(cell), cell.number))
        except UnreadableCodeError as error:
            warnings.append(_warning(f"{path}, cell {cell.number}", error))
    return Source(tuple(parts), tuple(warnings))


def _decoded(content: bytes) -> tuple[str, str]:
    """Return a module's text, and the encoding that its first lines declare (PEP 263)."""
    try:
        encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
        return content.decode(encoding), encoding
    except (SyntaxError, ValueError, LookupError) as error:
        message = f"its encoding is wrong: {error}"
        raise UnreadableCodeError(message) from error


def _tree(text: str) -> cst.Module:
    if len(text) > _MOST_CHARACTERS:
        message = f"it has {len(text):,} characters, and the limit is {_MOST_CHARACTERS:,}"
        raise UnreadableCodeError(message)
    if _bracket_depth(text) > _MOST_BRACKETS:
        message = "its brackets are nested too deeply"
        raise UnreadableCodeError(message)
    if _may_have_a_chain(text) and _expression_depth(text) > _MOST_OPERATIONS:
        message = "its expressions are nested too deeply"
        raise UnreadableCodeError(message)
    try:
        return cst.parse_module(text)
    except cst.ParserSyntaxError as error:
        place = _PLACE.search(error.message)
        line = int(place[1]) if place else None
        message = "it is not valid Python 3"
        raise UnreadableCodeError(message, line) from error


def _bracket_depth(text: str) -> int:
    """Return how deep brackets are nested: beyond some thousands libcst ends the process."""
    steps = (1 if bracket in "([{" else -1 for bracket in _BRACKET.findall(text))
    return max(accumulate(steps), default=0)


def _may_have_a_chain(text: str) -> bool:
    return (
        _LONG_LINE.search(text) is not None or len(_JOINED_LINE.findall(text)) >= _MOST_OPERATIONS
    )


def _expression_depth(text: str) -> int:
    """Return how many operations an expression has within each other: `a.b()` has two.

    The time of libcst grows with their square or cube: 1,000 calls in a chain take it 5 s.
    """
    try:
        tree = ast.parse(text)
    except (RecursionError, MemoryError):
        return sys.maxsize
    except (SyntaxError, ValueError):
        return 0  # libcst names the place, or knows a newer Python
    deepest = 0
    pending: list[tuple[ast.AST, int]] = [(tree, 0)]
    while pending:
        node, depth = pending.pop()
        deepest = max(deepest, depth)
        pending += (
            (child, depth + 1 if isinstance(child, ast.expr) else 0)
            for child in ast.iter_child_nodes(node)
        )
    return deepest
