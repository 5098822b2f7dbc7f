"""The parameters and response of a generated method, as text for the reviewer of a diff."""

from __future__ import annotations

import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from .tree import (
    Enumeration,
    EventStreamOf,
    ListOf,
    MapOf,
    Node,
    Reference,
    Structure,
    Tree,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .client_types import TypedMethod

SNAPSHOTS = Path(__file__).parent / "snapshots"

_INDENT = "    "
_WIDTH = 100


def snapshot(method_name: str, method: TypedMethod) -> str:
    """Return a method's parameters and response, with one member on each line."""
    lines = [method_name, "", "takes", *_members(method.signature, method.signature.root, ())]
    lines += ["", "gives", *_members(method.response, method.response.root, ())]
    return "\n".join(lines) + "\n"


def kept(path: Path, text: str, *, update: bool) -> str:
    """Return the snapshot at `path`. With `update`, write it first."""
    if update:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _members(tree: Tree, structure: Structure, above: tuple[str, ...]) -> Iterator[str]:
    for name, node in structure.members.items():
        mark = " [required]" if name in structure.required else ""
        yield from _indented(f"{name}{mark}: {_phrase(tree, node)}")
        for reference in _references(node):
            if reference not in above:
                inner = tree.structures[reference]
                yield from map(_INDENT.__add__, _members(tree, inner, (*above, reference)))


def _phrase(tree: Tree, node: Node) -> str:
    match node:
        case ListOf():
            return f"list of {_phrase(tree, node.element)}"
        case MapOf():
            return f"map of {_phrase(tree, node.key)} to {_phrase(tree, node.value)}"
        case EventStreamOf():
            return f"event stream of {_phrase(tree, node.events)}"
        case Enumeration():
            return ", ".join(map(repr, node.values))
        case Reference():
            return "one of" if tree.structures[node.name].one_of else "structure"
        case _:
            return words(node)


def _references(node: Node) -> Iterator[str]:
    match node:
        case ListOf():
            yield from _references(node.element)
        case MapOf():
            yield from _references(node.value)
        case EventStreamOf():
            yield from _references(node.events)
        case Reference():
            yield node.name


def _indented(line: str) -> list[str]:
    # The values of an enum are wrapped, so that a diff shows only lines with changes.
    return textwrap.wrap(
        line,
        _WIDTH,
        initial_indent=_INDENT,
        subsequent_indent=2 * _INDENT,
        break_long_words=False,
        break_on_hyphens=False,
    )
