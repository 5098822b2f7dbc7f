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
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from botocore import xform_name

from botowright.changes.model import kind_of
from botowright.changes.show.written import DEEPEST, Place, Written, label

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.changes.model import Reference, Service

_INDENT = "    "
_RECURSIVE = "{'... recursive ...'}"
_DEEPER = "{'... deeper ...'}"
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
# The form of a reference to a shape that is written out above.
_REFERENCES = {"structure": "{'%s'}", "map": "{'%s'}", "list": "['%s']"}


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
    link: int = 0  # the number of the place that it refers to


@dataclass(frozen=True, slots=True)
class Line:
    """A line of syntax."""

    depth: int
    tokens: tuple[Token, ...]
    place: int = 0  # the number of the place that starts here

    @property
    def mark(self) -> Mark:
        """Return what the line is as a whole."""
        mark = self.tokens[0].mark
        return mark if all(token.mark is mark for token in self.tokens) else Mark.SAME


class Side:
    """A shape in one of the two models, as a member sees it."""

    __slots__ = ("kind", "name", "service", "shape")

    def __init__(self, service: Service, reference: Reference) -> None:
        self.service = service
        self.name = str(reference["shape"])
        self.shape = service.traits(reference)
        self.kind = kind_of(self.shape)

    def inner(self, key: str) -> Side:
        """Return a list's or map's `member`, `key` or `value`."""
        return Side(self.service, self.shape[key])

    def members(self) -> dict[str, Side]:
        """Return the members of a structure, none for other shapes."""
        members = self.shape.get("members", {}) if self.shape["type"] == "structure" else {}
        return {name: Side(self.service, reference) for name, reference in members.items()}


@dataclass(frozen=True, slots=True)
class _Special:
    """What botocore writes in another way: a streamed payload, by its shape's name, and events."""

    operation: str
    stream: str = ""
    stream_text: str = ""
    event_stream: bool = False


def request_syntax(
    new: Service,
    name: str,
    old: Service | None,
    values: int | None = None,
    written: Written | None = None,
) -> list[Line]:
    """Return `client.create_algorithm(...)`, marked with what the older model lacks or has more.

    With no older model nothing is marked. Of an enum, no more than some values that stayed are
    shown, all of them where `values` is None. `written` is what the page holds already; without it
    all is written out.
    """
    call = f"client.{xform_name(name)}"
    sides = _sides(new, name, old, "input")
    if sides is None:
        return [Line(0, (Token(f"{call}()"),))]
    special = _Special(name, _streaming(sides[0]), "b'bytes'|file")
    return _Writer(special, values, written, compare=old is not None).call(call, *sides)


def response_syntax(
    new: Service,
    name: str,
    old: Service | None,
    values: int | None = None,
    written: Written | None = None,
) -> list[Line]:
    """Return `{'AlgorithmArn': 'string'}`, marked likewise; no line where nothing comes back."""
    sides = _sides(new, name, old, "output")
    if sides is None:
        return []
    special = _Special(name, _streaming(sides[0]), "StreamingBody()", event_stream=True)
    return _Writer(special, values, written, compare=old is not None).value((), *sides, 0)


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


_MAP_KEY = (("'string'", Ink.VALUE), (": ", Ink.PUNCTUATION))
_Head: TypeAlias = "tuple[tuple[str, Ink], ...]"


class _Writer:
    """Writes one value, and remembers where in it it is and whether that part is new or gone."""

    def __init__(
        self, special: _Special, values: int | None, written: Written | None, *, compare: bool
    ) -> None:
        self._special = special
        self._values = values
        self._written = written or Written(float("inf"))
        self._path: list[str] = []
        self._compare = compare
        self._mark = Mark.SAME
        self._inside: list[str] = []

    def call(self, call: str, new: Side, old: Side | None) -> list[Line]:
        """Return the lines of a method call, its parameters as keywords."""
        self._inside.append(new.name)
        body = self._members(new, old, 1, "", "=")
        if not body:
            return [self._line(0, (), f"{call}()")]
        return [self._line(0, (), f"{call}("), *body, self._line(0, (), ")")]

    def value(self, head: _Head, new: Side, old: Side | None, depth: int) -> list[Line]:
        """Return the lines of a value behind what stands before it."""
        if new.name in self._inside:
            return [self._line(depth, head, _RECURSIVE)]
        if len(self._inside) == DEEPEST:
            return [self._line(depth, head, _DEEPER)]
        before = old.name if self._compare and old is not None else None
        form = self._values, self._compare, self._mark, new.name == self._special.stream
        key = form, before, new.name
        place = self._written.place(key)
        if place is not None:
            return [self._reference(depth, head, new, place)]
        number, size = self._written.next_number(), self._written.size
        self._inside.append(new.name)
        if self._compare and (old is None or old.kind != new.kind):
            lines = self._as(Mark.ADDED, head, new, depth)
        else:
            lines = self._value(head, new, old, depth)
        self._inside.pop()
        tokens = (token for line in lines for token in line.tokens)
        changed = self._compare and any(token.mark is not Mark.SAME for token in tokens)
        where = label(self._special.operation, self._path, response=self._special.event_stream)
        self._written.add(key, Place(number, where, self._written.size - size, changed))
        lines[0] = replace(lines[0], place=number)
        return lines

    def _reference(self, depth: int, head: _Head, side: Side, place: Place) -> Line:
        """Return the line that refers to a shape above; it is marked if changes are in it."""
        form = _REFERENCES.get(str(side.shape["type"]), "'%s'")
        mark = Mark.ADDED if place.changed else self._mark
        token = Token(form % f"... as above: {place.label} ...", Ink.VALUE, mark, place.number)
        return self._put(depth, (*self._head(head), token))

    def _as(self, mark: Mark, head: _Head, side: Side, depth: int) -> list[Line]:
        """Return the lines of what only one of the models has."""
        before = self._mark, self._compare
        self._mark, self._compare = mark, False
        lines = self._value(head, side, None, depth)
        self._mark, self._compare = before
        return lines

    # One case for each type.
    def _value(  # noqa: PLR0911
        self, head: _Head, new: Side, old: Side | None, depth: int
    ) -> list[Line]:
        shape = new.shape
        if new.kind in {"document", "JSON"}:
            return [self._line(depth, head, _DOCUMENT, Ink.VALUE)]
        if new.name == self._special.stream:
            return [self._line(depth, head, self._special.stream_text, Ink.VALUE)]
        if new.kind == "event stream":
            return self._events(head, new, old, depth)
        match shape["type"]:
            case "structure":
                return self._braced(head, "{}", self._members(new, old, depth + 1), depth)
            case "list":
                inner = new.inner("member"), old.inner("member") if old else None
                element = self.value((), *inner, depth + 1)
                self._end(element, ",")
                return self._braced(head, "[]", element, depth)
            case "map":
                inner = new.inner("value"), old.inner("value") if old else None
                value = self.value(_MAP_KEY, *inner, depth + 1)
                return self._braced(head, "{}", value, depth)
            case "string" if "enum" in shape:
                return [self._put(depth, (*self._head(head), *self._enum(shape, old)))]
            case other:
                return [self._line(depth, head, _LITERALS.get(other, _UNNAMED), Ink.VALUE)]

    def _events(self, head: _Head, new: Side, old: Side | None, depth: int) -> list[Line]:
        if not self._special.event_stream:
            return [self._line(depth, head, "{...}")]
        start = (*head, ("EventStream(", Ink.PUNCTUATION))
        lines = self._braced(start, "{}", self._members(new, old, depth + 1), depth)
        self._end(lines, ")")
        return lines

    def _members(
        self, new: Side, old: Side | None, depth: int, quote: str = "'", sign: str = ": "
    ) -> list[Line]:
        before = old.members() if old else {}
        members = new.members()
        lines: list[Line] = []
        last = next(reversed(members), None)
        for name, member in members.items():
            key = ((f"{quote}{name}{quote}", Ink.KEY), (sign, Ink.PUNCTUATION))
            self._path.append(name)
            value = self.value(key, member, before.get(name), depth)
            self._path.pop()
            if name != last:
                self._end(value, ",")
            lines += value
        for name, member in before.items():
            if self._compare and (name not in members or members[name].kind != member.kind):
                key = ((f"{quote}{name}{quote}", Ink.KEY), (sign, Ink.PUNCTUATION))
                lines += self._as(Mark.REMOVED, key, member, depth)
        return lines

    def _enum(self, shape: dict[str, Any], old: Side | None) -> list[Token]:
        values = shape["enum"]
        before = old.shape.get("enum", values) if old else values
        if before == values and self._values is None:
            return [Token(_joined(tuple(values)), Ink.VALUE, self._mark)]
        known, left = set(before), self._values if self._values is not None else len(values)
        there = set(values)
        kept = []
        for value in values:
            left -= value in known
            if left >= 0 or value not in known:
                kept.append((value, self._mark if value in known else Mark.ADDED))
        kept += [(value, Mark.REMOVED) for value in before if value not in there]
        tokens = [t for value, mark in kept for t in self._alternative(value, mark)]
        more = [Token(f" … {-left} more", mark=self._mark)] if left < 0 else []
        return tokens[1:] + more

    def _alternative(self, value: str, mark: Mark) -> tuple[Token, Token]:
        bar = Mark.REMOVED if mark is Mark.REMOVED else self._mark
        return Token("|", mark=bar), Token(f"'{value}'", Ink.VALUE, mark)

    def _braced(self, head: _Head, braces: str, body: list[Line], depth: int) -> list[Line]:
        if not body:
            return [self._line(depth, head, braces)]
        closing = self._line(depth, (), braces[1])
        return [self._line(depth, head, braces[0]), *body, closing]

    def _line(self, depth: int, head: _Head, text: str, ink: Ink = Ink.PUNCTUATION) -> Line:
        return self._put(depth, (*self._head(head), Token(text, ink, self._mark)))

    def _put(self, depth: int, tokens: tuple[Token, ...]) -> Line:
        self._written.size += len(_INDENT) * depth + sum(len(token.text) for token in tokens)
        return Line(depth, tokens)

    def _head(self, head: _Head) -> tuple[Token, ...]:
        return tuple(Token(text, ink, self._mark) for text, ink in head)

    @staticmethod
    def _end(lines: list[Line], text: str) -> None:
        """Put a text behind the last line, with the line's mark."""
        last = lines[-1]
        lines[-1] = replace(last, tokens=(*last.tokens, Token(text, mark=last.mark)))


@lru_cache(maxsize=4096)
def _joined(values: tuple[str, ...]) -> str:
    return "|".join(f"'{value}'" for value in values)
