"""The lines of some nodes of a libcst tree.

libcst's PositionProvider computes the start and the end of every node, which takes twice as long
as reading the file. We need the lines of a few nodes only.
"""

from __future__ import annotations

from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING

from libcst._nodes.internal import CodegenState

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import AbstractContextManager

    import libcst as cst


_NOTHING = nullcontext()


class _AllFoundError(Exception):
    """Ends the count: the rest of the file has no wanted node."""


class _State(CodegenState):
    """Counts the lines of the code that libcst writes, and notes them for the wanted nodes."""

    wanted: frozenset[int]
    found: dict[int, int]
    line: int

    def add_token(self, value: str) -> None:
        if not value.isprintable():  # a line break is not
            self.line += value.count("\n") or value.count("\r")

    def add_indent_tokens(self) -> None:
        pass

    def record_syntactic_position(  # type: ignore[override]  # its type is a generator's
        self, *_: object, **__: object
    ) -> AbstractContextManager[None]:
        return _NOTHING  # libcst's own makes a generator for each node

    def before_codegen(self, node: cst.CSTNode) -> None:
        if id(node) in self.wanted:
            self.found[id(node)] = self.line
            if len(self.found) == len(self.wanted):
                raise _AllFoundError


def lines_of(tree: cst.Module, nodes: Iterable[cst.CSTNode]) -> dict[int, int]:
    """Return the line of each node, by the node's id. The first line is 1."""
    state = _State(tree.default_indent, tree.default_newline)
    state.wanted, state.found, state.line = frozenset(map(id, nodes)), {}, 1
    with suppress(_AllFoundError):
        if state.wanted:
            tree._codegen(state)  # noqa: SLF001  # what `Module.code` calls, with another state
    return state.found
