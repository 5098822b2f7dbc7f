"""One operation as AWS's reference pages lay it out: text, syntax, parameters, what comes back.

The order and the words are those of botocore/docs/method.py and params.py, as they read once their
reStructuredText is rendered.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.changes.model import required_members
from botowright.changes.show.prose import BULLET, Paragraph, blocks_of, text_lines
from botowright.changes.show.syntax import Side, request_syntax, response_syntax, text_of
from botowright.changes.show.written import DEEPEST, Place, Written, label

if TYPE_CHECKING:
    from botowright.changes.model import Service

_TYPE_NAMES = {
    "blob": "bytes",
    "character": "string",
    "double": "float",
    "long": "integer",
    "map": "dict",
    "structure": "dict",
    "timestamp": "datetime",
}
_SPECIAL_NAMES = {
    "document": "document",
    "JSON": "JSON serializable",
    "event stream": "EventStream",
}
_REQUIRED = "[REQUIRED]"
_FILLED_IN = "This field is autopopulated if not provided."
_DEPRECATED = (
    "This operation is deprecated and may not function as expected. This operation should not be "
    "used going forward and is only kept for the purpose of backwards compatiblity."
)
_EVENTS = (
    "The response of this operation contains an EventStream member. When iterated the EventStream "
    "will yield events based on the structure below, where only one of the top level keys will be "
    "present for any given event."
)


def operation_lines(service: Service, name: str, written: Written) -> list[str]:
    """Return the page's lines for one operation, from its documentation on.

    `written` is what the page holds already.
    """
    return [
        *_introduction(service, name),
        "Request Syntax",
        "",
        *text_of(request_syntax(service, name, None, written=written)),
        *_Parameters(service, name, written).lines(),
        *_returned(service, name, written),
    ]


def _introduction(service: Service, name: str) -> list[str]:
    operation = service.operations[name]
    lines = text_lines(blocks_of(operation.get("documentation") or ""))
    if operation.get("deprecated"):
        lines += [_DEPRECATED, ""]
    if "uid" in service.metadata:
        lines += ["See also: AWS API Documentation", ""]
    return lines


def _returned(service: Service, name: str, written: Written) -> list[str]:
    output = service.operations[name].get("output")
    if output is None:
        return ["returns:", "", "None", ""]
    structure = _Parameters(service, name, written, response=True)
    return [
        "rtype:",
        "",
        "dict",
        "",
        "returns:",
        "",
        *([_EVENTS, ""] if structure.has_events else []),
        "Response Syntax",
        "",
        *text_of(response_syntax(service, name, None, written=written)),
        "",
        "Response Structure",
        "",
        *structure.lines(),
    ]


class _Parameters:
    """What is said of each parameter, or of each key of a response."""

    def __init__(
        self, service: Service, name: str, written: Written, *, response: bool = False
    ) -> None:
        self._operation = name
        self._written = written
        self._response = response
        self._path: list[str] = []
        reference = service.operations[name].get("output" if response else "input")
        self._root = Side(service, reference) if reference else None
        self._inside: list[str] = []
        members = self._root.members() if self._root else {}
        payload = members.get(self._root.shape.get("payload", "")) if self._root else None
        streams = payload is not None and payload.shape["type"] == "blob"
        self._stream = payload.name if payload is not None and streams else ""
        self.has_events = response and any(
            member.kind == "event stream" for member in members.values()
        )

    def lines(self) -> list[str]:
        """Return the lines of all of them."""
        if self._root is None:
            return []
        if self._response:
            return self._entry(self._root, "", "  ")
        self._inside.append(self._root.name)
        required = required_members(self._root.shape)
        lines: list[str] = []
        for name, member in self._root.members().items():
            lines += [f"type {name}:", "", self._type(member), "", f"param {name}:", ""]
            lines += [_REQUIRED, ""] if name in required else []
            lines += self._documentation(member, "")
            self._path.append(name)
            lines += self._inner(member, "  ")
            self._path.pop()
        return lines

    def _entry(self, side: Side, name: str, indent: str, *, required: bool = False) -> list[str]:
        head = f"{name} ({self._type(side)}) --" if name else f"({self._type(side)}) --"
        mark = f" {_REQUIRED}" if required else ""
        lines = [f"{indent}{BULLET}{head}{mark}", "", *self._documentation(side, f"{indent}  ")]
        self._written.size += sum(map(len, lines))
        self._path += [name] if name else []
        lines += self._inner(side, f"{indent}  ")
        self._path = self._path[:-1] if name else self._path
        return lines

    def _inner(self, side: Side, indent: str) -> list[str]:
        """Return what is below a shape; nothing where the shape holds itself."""
        shape = side.shape
        is_whole = side.name in self._inside or side.kind in {"document", "JSON"}
        if is_whole or len(self._inside) == DEEPEST:
            return []
        key = (self._response, side.name)
        place = self._written.place(key)
        if place is not None:
            return [f"{indent}{BULLET}As above: {place.label}", ""]
        size = self._written.size
        self._inside.append(side.name)
        lines: list[str] = []
        match shape["type"]:
            case "structure":
                required = set() if self._response else required_members(shape)
                for name, member in side.members().items():
                    lines += self._entry(member, name, indent, required=name in required)
            case "list":
                lines = self._entry(side.inner("member"), "", indent)
            case "map":
                lines = self._key(side.inner("key"), indent)
                lines += self._entry(side.inner("value"), "", f"{indent}  ")
        self._inside.pop()
        where = label(self._operation, self._path, response=self._response)
        self._written.add(key, Place(0, where, self._written.size - size, changed=False))
        return lines

    def _key(self, key: Side, indent: str) -> list[str]:
        head = f"{indent}{BULLET}({self._type(key)}) --"
        return [head, "", *self._documentation(key, f"{indent}  ")]

    def _type(self, side: Side) -> str:
        if side.name == self._stream:
            return "StreamingBody" if self._response else "bytes or seekable file-like object"
        name = str(side.shape["type"])
        return _SPECIAL_NAMES.get(side.kind) or _TYPE_NAMES.get(name, name)

    def _documentation(self, side: Side, indent: str) -> list[str]:
        shape = side.shape
        blocks = blocks_of(shape.get("documentation") or "")
        if blocks and shape.get("idempotencyToken") and not self._response:
            blocks = (*blocks, Paragraph(_FILLED_IN))
        return text_lines(blocks, indent)
