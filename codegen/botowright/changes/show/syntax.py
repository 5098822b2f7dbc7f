"""The request and response syntax of an operation, as AWS's pages have it, with the changes marked.

The layout is that of botocore/docs/example.py: every structure, list and map on lines of its own,
`'a'|'b'` for an enum, `True|False`, `123`, `123.0`, `datetime(2015, 1, 1)`, `b'bytes'`, and
`{'... recursive ...'}` for a shape that holds itself.

The lines of the older model only are included and marked; `text_of` omits them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, TypeAlias

from botocore import xform_name

from botowright.changes.show.lines import INDENT, Ink, Line, Mark, Token
from botowright.changes.show.side import Side, root_side
from botowright.changes.show.written import DEEPEST, Place, Written, label

if TYPE_CHECKING:
    from botowright.changes.read.service import Service

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
# A reference to a shape that is written out above.
_REFERENCES = {"structure": "{'%s'}", "map": "{'%s'}", "list": "['%s']"}


@dataclass(frozen=True, slots=True)
class _Special:
    """The parts that botocore writes in another way in a request and in a response."""

    operation: str
    stream: str
    is_response: bool = False


def request_syntax(
    new: Service,
    name: str,
    old: Service | None,
    values: int | None = None,
    written: Written | None = None,
) -> list[Line]:
    """Return `client.create_algorithm(...)`, with the changes since the older model marked.

    Without an older model nothing is marked. `values` is the most unchanged values that are shown
    of an enum; None means all of them. `written` has the shapes that the page contains already;
    without it, every shape is written out.
    """
    call = f"client.{xform_name(name)}"
    side = root_side(new, name, "input")
    if side is None:
        return [Line(0, (Token(f"{call}()"),))]
    special = _Special(name, "b'bytes'|file")
    writer = _Writer(special, values, written, compare=old is not None)
    return writer.call(call, side, _older_side(old, name, "input"))


def response_syntax(
    new: Service,
    name: str,
    old: Service | None,
    values: int | None = None,
    written: Written | None = None,
) -> list[Line]:
    """Return `{'AlgorithmArn': 'string'}`, marked likewise; an empty list without an output."""
    side = root_side(new, name, "output")
    if side is None:
        return []
    special = _Special(name, "StreamingBody()", is_response=True)
    writer = _Writer(special, values, written, compare=old is not None)
    return writer.value((), side, _older_side(old, name, "output"), 0)


def _older_side(old: Service | None, name: str, key: str) -> Side | None:
    return root_side(old, name, key) if old else None


_MAP_KEY = (("'string'", Ink.VALUE), (": ", Ink.PUNCTUATION))
_Head: TypeAlias = "tuple[tuple[str, Ink], ...]"


class _Writer:
    """Writes one value. It keeps the path to the current part, and the mark of that part."""

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
        """Return the lines of a value; the text of `head` precedes it on the first line."""
        if new.name in self._inside:
            return [self._line(depth, head, _RECURSIVE)]
        if len(self._inside) == DEEPEST:
            return [self._line(depth, head, _DEEPER)]
        before = old.name if self._compare and old is not None else None
        form = self._values, self._compare, self._mark, new.is_stream
        key = form, before, new.name
        place = self._written.place(key)
        if place is not None:
            return [self._reference(depth, head, new, place)]
        number, size = self._written.next_number(), self._written.size
        self._inside.append(new.name)
        if self._compare and (old is None or not _is_same_kind(old, new)):
            lines = self._as(Mark.ADDED, head, new, depth)
        else:
            lines = self._value(head, new, old, depth)
        self._inside.pop()
        tokens = (token for line in lines for token in line.tokens)
        changed = self._compare and any(token.mark is not Mark.SAME for token in tokens)
        where = label(self._special.operation, self._path, response=self._special.is_response)
        self._written.add(key, Place(number, where, self._written.size - size, changed))
        lines[0] = replace(lines[0], place=number)
        return lines

    def _reference(self, depth: int, head: _Head, side: Side, place: Place) -> Line:
        """Return the line that refers to a shape above; it is marked if that shape has changes."""
        form = _REFERENCES.get(str(side.shape["type"]), "'%s'")
        mark = Mark.ADDED if place.changed else self._mark
        token = Token(form % f"... as above: {place.label} ...", Ink.VALUE, mark, place.number)
        return self._put(depth, (*self._head(head), token))

    def _as(self, mark: Mark, head: _Head, side: Side, depth: int) -> list[Line]:
        """Return the lines of a shape that only one of the models has."""
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
        if new.is_stream:
            return [self._line(depth, head, self._special.stream, Ink.VALUE)]
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
        if not self._special.is_response:
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
            if self._compare and (name not in members or not _is_same_kind(member, members[name])):
                key = ((f"{quote}{name}{quote}", Ink.KEY), (sign, Ink.PUNCTUATION))
                lines += self._as(Mark.REMOVED, key, member, depth)
        return lines

    def _enum(self, shape: dict[str, Any], old: Side | None) -> list[Token]:
        values = shape["enum"]
        before = old.shape.get("enum", values) if old else values
        if before == values and self._values is None:
            return [Token(_joined(tuple(values)), Ink.VALUE, self._mark)]
        known, left = set(before), self._values if self._values is not None else len(values)
        current = set(values)
        kept = []
        for value in values:
            left -= value in known
            if left >= 0 or value not in known:
                kept.append((value, self._mark if value in known else Mark.ADDED))
        kept += [(value, Mark.REMOVED) for value in before if value not in current]
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
        self._written.size += len(INDENT) * depth + sum(len(token.text) for token in tokens)
        return Line(depth, tokens)

    def _head(self, head: _Head) -> tuple[Token, ...]:
        return tuple(Token(text, ink, self._mark) for text, ink in head)

    @staticmethod
    def _end(lines: list[Line], text: str) -> None:
        """Add a text to the end of the last line, with the line's mark."""
        last = lines[-1]
        lines[-1] = replace(last, tokens=(*last.tokens, Token(text, mark=last.mark)))


def _is_same_kind(old: Side, new: Side) -> bool:
    return (old.kind, old.is_stream) == (new.kind, new.is_stream)


@lru_cache(maxsize=4096)
def _joined(values: tuple[str, ...]) -> str:
    return "|".join(f"'{value}'" for value in values)
