"""The children of a libcst node, without white space and punctuation.

libcst's own `children` and visitors copy nodes, and take ten times as long.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import libcst as cst

if TYPE_CHECKING:
    from collections.abc import Iterator

_LAYOUT = frozenset(
    (
        *("colon", "comma", "dot", "equal", "footer", "header", "leading_lines", "lbrace"),
        *("lbracket", "lines_after_decorators", "lpar", "operator", "rbrace", "rbracket", "rpar"),
        *("semicolon", "trailing_whitespace"),
    )
)

# An `isinstance` with CSTNode, an abstract class, would take most of the time.
_NO_NODES = frozenset((bool, cst.MaybeSentinel, str, type(None)))


def children(node: cst.CSTNode) -> Iterator[cst.CSTNode]:
    """Yield the nodes directly below a node, in the order of the code."""
    for name in _code_fields(type(node)):
        value = getattr(node, name)
        of = type(value)
        if of is tuple or of is list:
            yield from value
        elif of not in _NO_NODES:
            yield value


@cache
def _code_fields(of: type[cst.CSTNode]) -> tuple[str, ...]:
    fields = getattr(of, "__dataclass_fields__", {})
    return tuple(
        name for name in fields if name not in _LAYOUT and not name.startswith("whitespace")
    )
