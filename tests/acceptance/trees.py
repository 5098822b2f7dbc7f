"""A value as a tree: each part has its shape, and its text is Python."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botocore.model import ListShape, MapShape, Shape, StructureShape


@dataclass(frozen=True, slots=True)
class Scalar:
    """A part with a text of its own: a scalar, a document, or the value of a mutant."""

    shape: Shape
    source: str

    def __str__(self) -> str:
        return self.source


@dataclass(frozen=True, slots=True)
class Array:
    shape: ListShape
    items: tuple[Tree, ...]
    is_tuple: bool = False

    def __str__(self) -> str:
        text = ", ".join(map(str, self.items))
        if self.is_tuple:
            return f"({text},)" if self.items else "()"
        return f"[{text}]"


@dataclass(frozen=True, slots=True)
class Map:
    shape: MapShape
    entries: tuple[tuple[Tree, Tree], ...]

    def __str__(self) -> str:
        return f"{{{', '.join(f'{key}: {value}' for key, value in self.entries)}}}"


@dataclass(frozen=True, slots=True)
class Structure:
    shape: StructureShape
    members: dict[str, Tree]

    def __str__(self) -> str:
        return f"{{{', '.join(f'{key!r}: {value}' for key, value in self.members.items())}}}"

    def without(self, key: str) -> Structure:
        return replace(self, members={k: v for k, v in self.members.items() if k != key})

    def with_member(self, key: str, value: Tree) -> Structure:
        return replace(self, members={**self.members, key: value})


Tree: TypeAlias = Scalar | Array | Map | Structure
# A member's key, an item's index, or an entry's index with 0 for its key and 1 for its value.
Step: TypeAlias = "str | int | tuple[int, int]"
Path: TypeAlias = tuple[Step, ...]


def parts(tree: Tree) -> list[tuple[Step, Tree]]:
    """Return the direct parts of a tree."""
    match tree:
        case Structure():
            return list(tree.members.items())
        case Array():
            return list(enumerate(tree.items))
        case Map():
            return [((i, half), e[half]) for i, e in enumerate(tree.entries) for half in (0, 1)]
        case Scalar():
            return []


def walk(tree: Tree, path: Path = ()) -> Iterator[tuple[Path, Tree]]:
    """Yield a tree and all parts below it, each with its place."""
    yield path, tree
    for step, part in parts(tree):
        yield from walk(part, (*path, step))


def put(tree: Tree, path: Path, new: Tree) -> Tree:
    """Return a tree in which another tree replaces the part at a place."""
    if not path:
        return new
    first, rest = path[0], path[1:]
    below = put(dict(parts(tree))[first], rest, new)
    match tree, first:
        case Structure(), str():
            return tree.with_member(first, below)
        case Array(), int():
            items = (*tree.items[:first], below, *tree.items[first + 1 :])
            return replace(tree, items=items)
        case Map(), (index, half):
            entry = (
                (below, tree.entries[index][1]) if half == 0 else (tree.entries[index][0], below)
            )
            entries = (*tree.entries[:index], entry, *tree.entries[index + 1 :])
            return replace(tree, entries=entries)
        case _:
            raise LookupError(f"{path} is not in {tree}")
