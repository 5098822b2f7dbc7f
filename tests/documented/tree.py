"""One small tree, for the documentation of a page and for the generated types.

Both sides become such trees. The comparison is then a walk over two trees, without Python's typing
and without reStructuredText.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping


class Scalar(enum.Enum):
    """A value without parts. Its text is the word for it in messages and snapshots."""

    STRING = "string"
    INTEGER = "integer"
    FLOAT = "float"
    BOOLEAN = "boolean"
    TIMESTAMP = "timestamp"
    BLOB = "blob"
    STREAMING_BLOB = "blob or file"
    STREAMING_BODY = "StreamingBody"
    DOCUMENT = "any JSON value"
    # The syntax has no type here; `with_marks` finds it in the parameter section.
    UNNAMED = "..."
    # The page stops here, because the shape is open above (`botocore.docs.shape.ShapeDocumenter`).
    RECURSIVE = "recursive"


@dataclass(frozen=True, slots=True)
class Enumeration:
    """A string with the values that the page lists."""

    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list; a page shows one element of it."""

    element: Node


@dataclass(frozen=True, slots=True)
class MapOf:
    """A map; a page shows one key and its value."""

    key: Node
    value: Node


@dataclass(frozen=True, slots=True)
class Structure:
    """A structure's members in order.

    `required` are those that a caller must give. `unmarked` are those without information on the
    page. `one_of` means that exactly one is present (the model's `union: true`); None means that
    the page has no information.
    """

    members: Mapping[str, Node]
    required: frozenset[str] = frozenset()
    unmarked: frozenset[str] = frozenset()
    one_of: bool | None = None


@dataclass(frozen=True, slots=True)
class EventStreamOf:
    """A stream of events; each has one of the members of `events`."""

    events: Node


@dataclass(frozen=True, slots=True)
class Either:
    """A value that can be one of several."""

    alternatives: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A structure of `Tree.structures`, by name, so that recursive types are finite."""

    name: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """A part of the types that has no documented syntax."""

    text: str


Node = (
    Scalar | Enumeration | ListOf | MapOf | Structure | EventStreamOf | Either | Reference | Unknown
)


@dataclass(frozen=True, slots=True)
class Tree:
    """A request or a response, and the structures of its references."""

    root: Structure
    structures: Mapping[str, Structure] = field(default_factory=dict)

    def open(self, node: Node) -> Node:
        """Return the structure of a reference, or `node` itself if it is not a reference."""
        return self.structures[node.name] if isinstance(node, Reference) else node


NOTHING = Tree(Structure({}))


def member_path(path: str, name: str) -> str:
    """Return the path of a member of the structure at `path`: `Training.Channels[].Name`."""
    return f"{path}.{name}" if path else name


def children(path: str, node: Node) -> Iterator[tuple[str, Node]]:
    """Yield the nodes one level below `node`: the value of a map at `{}`, of a list at `[]`."""
    match node:
        case Structure():
            for name, member in node.members.items():
                yield member_path(path, name), member
        case ListOf():
            yield f"{path}[]", node.element
        case MapOf():
            yield f"{path}{{}}", node.value
        case EventStreamOf():
            yield path, node.events
        case Either():
            for alternative in node.alternatives:
                yield path, alternative


def walk(path: str, node: Node) -> Iterator[tuple[str, Node]]:
    """Yield `node` and all nodes below it, each with its path, without following references."""
    yield path, node
    for inner_path, inner in children(path, node):
        yield from walk(inner_path, inner)


def rebuilt(path: str, node: Node, change: Callable[[str, Node], Node]) -> Node:
    """Return `node` after `change` of each of its nodes, innermost first."""
    match node:
        case Structure():
            members = {
                name: rebuilt(member_path(path, name), inner, change)
                for name, inner in node.members.items()
            }
            return change(path, replace(node, members=members))
        case ListOf():
            return change(path, ListOf(rebuilt(f"{path}[]", node.element, change)))
        case MapOf():
            return change(path, MapOf(node.key, rebuilt(f"{path}{{}}", node.value, change)))
        case EventStreamOf():
            return change(path, EventStreamOf(rebuilt(path, node.events, change)))
        case Either():
            return change(
                path, Either(tuple(rebuilt(path, inner, change) for inner in node.alternatives))
            )
        case _:
            return change(path, node)


def words(node: Node) -> str:  # noqa: PLR0911 - one case for each kind of node
    """Return the name of a node in messages."""
    match node:
        case Scalar():
            return node.value
        case Enumeration():
            return f"one of {len(node.values)} values"
        case Either():
            return " or ".join(map(words, node.alternatives))
        case Reference():
            return node.name
        case Unknown():
            return node.text
        case ListOf():
            return "list"
        case MapOf():
            return "map"
        case EventStreamOf():
            return "event stream"
        case Structure():
            return "structure"
