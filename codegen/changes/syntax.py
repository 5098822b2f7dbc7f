"""The request and response syntax of an operation, as AWS's pages write it, with what changed.

The layout is that of botocore/docs/example.py: every structure, list and map on lines of its own,
`'a'|'b'` for an enum, `True|False`, `123`, `123.0`, `datetime(2015, 1, 1)`, `b'bytes'`, and
`{'... recursive ...'}` where a shape holds itself.

A line is made of tokens: what kind of text each is, for colours, and whether the older model had
it. Lines that only the older model has are there too, marked; `text_of` leaves them out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Any

from botocore import xform_name

from codegen.changes.model import kind_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from codegen.changes.model import Reference, Service

_INDENT = "    "
_RECURSIVE = "{'... recursive ...'}"
_DOCUMENT = "{...}|[...]|123|123.4|'string'|True|None"
_LITERALS = {
    "integer": "123",
    "long": "123",
    "double": "123.0",
    "string": "'string'",
    "blob": "b'bytes'",
    "boolean": "True|False",
    "timestamp": "datetime(2015, 1, 1)",
}
_UNNAMED = "..."


class Mark(Enum):
    """What a token is, compared with the older model."""

    SAME = ""
    ADDED = "added"
    REMOVED = "removed"


class Ink(Enum):
    """What kind of text a token is."""

    KEY = "key"
    VALUE = "value"
    PUNCTUATION = "mark"


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a line."""

    text: str
    ink: Ink = Ink.PUNCTUATION
    mark: Mark = Mark.SAME


@dataclass(frozen=True, slots=True)
class Line:
    """A line of syntax."""

    depth: int
    tokens: tuple[Token, ...]

    @property
    def mark(self) -> Mark:
        """Return what the line is as a whole."""
        mark = self.tokens[0].mark
        return mark if all(token.mark is mark for token in self.tokens) else Mark.SAME


@dataclass(frozen=True, slots=True)
class Side:
    """A shape in one of the two models."""

    service: Service
    reference: Reference

    @property
    def name(self) -> str:
        """Return the shape's name."""
        return str(self.reference["shape"])

    @property
    def shape(self) -> dict[str, Any]:
        """Return the shape, with what the member adds."""
        return self.service.traits(self.reference)

    def inner(self, key: str) -> Side:
        """Return a list's or map's `member`, `key` or `value`."""
        return Side(self.service, self.shape[key])

    def members(self) -> dict[str, Side]:
        """Return the members of a structure, none for other shapes."""
        members = self.shape.get("members", {}) if self.shape["type"] == "structure" else {}
        return {name: Side(self.service, reference) for name, reference in members.items()}


@dataclass(slots=True)
class _Special:
    """Members of one operation that botocore writes in another way, by their shape's name."""

    stream: str = ""
    stream_text: str = ""
    event_stream: bool = False


def request_syntax(new: Service, name: str, old: Service | None) -> list[Line]:
    """Return `client.create_algorithm(...)`, marked with what the older model lacks or has more.

    With no older model nothing is marked.
    """
    call = [Token(f"client.{xform_name(name)}")]
    sides = _sides(new, name, old, "input")
    if sides is None:
        return [Line(0, (*call, Token("()")))]
    new_side, old_side = sides
    writer = _Writer(_Special(_streaming(new_side), "b'bytes'|file"), compare=old is not None)
    return writer.call(call, new_side, old_side)


def response_syntax(new: Service, name: str, old: Service | None) -> list[Line]:
    """Return `{'AlgorithmArn': 'string'}`, marked likewise; no line where nothing comes back."""
    sides = _sides(new, name, old, "output")
    if sides is None:
        return []
    new_side, old_side = sides
    special = _Special(_streaming(new_side), "StreamingBody()", event_stream=True)
    return _Writer(special, compare=old is not None).value([], new_side, old_side, 0)


def text_of(lines: Iterable[Line]) -> list[str]:
    """Return the newer model's lines as text."""
    texts = []
    for line in lines:
        kept = [token.text for token in line.tokens if token.mark is not Mark.REMOVED]
        if kept and line.mark is not Mark.REMOVED:
            texts.append(_INDENT * line.depth + "".join(kept))
    return texts


def _sides(
    new: Service, name: str, old: Service | None, key: str
) -> tuple[Side, Side | None] | None:
    reference = new.operations[name].get(key)
    if reference is None:
        return None
    older = old.operations.get(name, {}).get(key) if old else None
    return Side(new, reference), Side(old, older) if old and older else None


def _streaming(side: Side) -> str:
    payload = side.shape.get("payload")
    members = side.members()
    if payload in members and members[payload].shape["type"] == "blob":
        return members[payload].name
    return ""


class _Writer:
    def __init__(self, special: _Special, *, compare: bool) -> None:
        self._special = special
        self._compare = compare
        self._inside: list[str] = []

    def call(self, call: list[Token], new: Side, old: Side | None) -> list[Line]:
        """Return the lines of a method call, its parameters as keywords."""
        self._inside.append(new.name)
        body = self._members(new, old, 1, "{}=")
        if not body:
            return [Line(0, (*call, Token("()")))]
        return [Line(0, (*call, Token("("))), *body, Line(0, (Token(")"),))]

    def value(self, head: list[Token], new: Side, old: Side | None, depth: int) -> list[Line]:
        """Return the lines of a value behind what stands before it."""
        if new.name in self._inside:
            return [Line(depth, (*head, Token(_RECURSIVE)))]
        other = old is None or _differ(old, new)
        mark = Mark.ADDED if self._compare and other else Mark.SAME
        self._inside.append(new.name)
        lines = self._value(head, new, None if other else old, depth)
        self._inside.pop()
        return [_marked(line, mark) for line in lines] if mark is Mark.ADDED else lines

    # One case for each type.
    def _value(  # noqa: PLR0911
        self, head: list[Token], new: Side, old: Side | None, depth: int
    ) -> list[Line]:
        shape = new.shape
        kind = kind_of(shape)
        if kind in {"document", "JSON"}:
            return [Line(depth, (*head, _literal(_DOCUMENT)))]
        if new.name == self._special.stream:
            return [Line(depth, (*head, _literal(self._special.stream_text)))]
        if kind == "event stream":
            return self._events(head, new, old, depth)
        match shape["type"]:
            case "structure":
                return self._braced(head, "{", self._members(new, old, depth + 1, "'{}': "), depth)
            case "list":
                element = self.value(
                    [], new.inner("member"), old.inner("member") if old else None, depth + 1
                )
                element[-1] = replace(element[-1], tokens=(*element[-1].tokens, Token(",")))
                return self._braced(head, "[", element, depth)
            case "map":
                key = [Token("'string'", Ink.VALUE), Token(": ")]
                value = self.value(
                    key, new.inner("value"), old.inner("value") if old else None, depth + 1
                )
                return self._braced(head, "{", value, depth)
            case "string" if "enum" in shape:
                return [Line(depth, (*head, *self._enum(shape, old)))]
            case other:
                return [Line(depth, (*head, _literal(_LITERALS.get(other, _UNNAMED))))]

    def _events(self, head: list[Token], new: Side, old: Side | None, depth: int) -> list[Line]:
        if not self._special.event_stream:
            return [Line(depth, (*head, Token("{...}")))]
        start = [*head, Token("EventStream(")]
        lines = self._braced(start, "{", self._members(new, old, depth + 1, "'{}': "), depth)
        lines[-1] = replace(lines[-1], tokens=(*lines[-1].tokens, Token(")")))
        return lines

    def _members(self, new: Side, old: Side | None, depth: int, pattern: str) -> list[Line]:
        old_members = old.members() if old else {}
        members = new.members()
        lines: list[Line] = []
        last = next(reversed(members), None)
        for name, member in members.items():
            value = self.value(_key(pattern, name), member, old_members.get(name), depth)
            if name != last:
                comma = Token(",", mark=value[-1].mark)
                value[-1] = replace(value[-1], tokens=(*value[-1].tokens, comma))
            lines += value
        if self._compare and old is not None:
            for name, member in old_members.items():
                if name not in members or _differ(member, members[name]):
                    lines += self._removed(_key(pattern, name), member, depth)
        return lines

    def _removed(self, head: list[Token], member: Side, depth: int) -> list[Line]:
        compare, self._compare = self._compare, False
        lines = self.value(head, member, None, depth)
        self._compare = compare
        return [_marked(line, Mark.REMOVED) for line in lines]

    def _enum(self, shape: dict[str, Any], old: Side | None) -> list[Token]:
        values = shape["enum"]
        before = old.shape.get("enum", values) if old else values
        known = set(before)
        tokens: list[Token] = []
        for value in values:
            mark = Mark.SAME if value in known else Mark.ADDED
            tokens += [Token("|"), Token(f"'{value}'", Ink.VALUE, mark)]
        for value in before:
            if value not in values:
                gone = Mark.REMOVED
                tokens += [Token("|", mark=gone), Token(f"'{value}'", Ink.VALUE, gone)]
        return tokens[1:]

    @staticmethod
    def _braced(head: Sequence[Token], opening: str, body: list[Line], depth: int) -> list[Line]:
        closing = {"{": "}", "[": "]"}[opening]
        if not body:
            return [Line(depth, (*head, Token(opening + closing)))]
        return [
            Line(depth, (*head, Token(opening))),
            *body,
            Line(depth, (Token(closing),)),
        ]


def _differ(old: Side, new: Side) -> bool:
    return kind_of(old.shape) != kind_of(new.shape)


def _key(pattern: str, name: str) -> list[Token]:
    before, _, after = pattern.partition("{}")
    text = f"{before}{name}{after.rstrip('=: ')}"
    return [Token(text, Ink.KEY), Token(after.lstrip("'"))]


def _literal(text: str) -> Token:
    return Token(text, Ink.VALUE)


def _marked(line: Line, mark: Mark) -> Line:
    return replace(line, tokens=tuple(replace(token, mark=mark) for token in line.tokens))
