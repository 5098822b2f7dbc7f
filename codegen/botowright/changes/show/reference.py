"""One operation as on AWS's reference pages: text, syntax, parameters, response.

The order and the words are those of botocore/docs/method.py and params.py, after their
reStructuredText is rendered. One rule differs: we mark a parameter as required only if a caller
must give it, and as filled in only if botocore fills it in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.changes.show.documentation import BULLET, Paragraph, blocks_of, text_lines
from botowright.changes.show.lines import text_of
from botowright.changes.show.side import Side, root_side
from botowright.changes.show.syntax import request_syntax, response_syntax
from botowright.changes.show.written import DEEPEST, Place, Written, label
from botowright.load.traits import required_members

if TYPE_CHECKING:
    from botowright.changes.read.service import Service

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
    """Return the page's lines for one operation: its documentation, and all that follows.

    `written` has the shapes that the page contains already.
    """
    return [
        *_introduction(service, name),
        "Request Syntax",
        "",
        *text_of(request_syntax(service, name, None, written=written)),
        *_Parameters(service, name, written).lines(),
        *_response_lines(service, name, written),
    ]


def _introduction(service: Service, name: str) -> list[str]:
    operation = service.operations[name]
    lines = text_lines(blocks_of(operation.get("documentation") or ""))
    if operation.get("deprecated"):
        lines += [_DEPRECATED, ""]
    if "uid" in service.metadata:
        lines += ["See also: AWS API Documentation", ""]
    return lines


def _response_lines(service: Service, name: str, written: Written) -> list[str]:
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
    """The descriptions of the parameters of an operation, or of the keys of its response."""

    def __init__(
        self, service: Service, name: str, written: Written, *, response: bool = False
    ) -> None:
        self._operation = name
        self._written = written
        self._response = response
        self._path: list[str] = []
        self._service = service
        self._root = root_side(service, name, "output" if response else "input")
        self._inside: list[str] = []
        members = self._root.members().values() if self._root else ()
        self.has_events = response and any(member.kind == "event stream" for member in members)

    def lines(self) -> list[str]:
        """Return the lines of all descriptions."""
        if self._root is None:
            return []
        if self._response:
            return self._entry(self._root, "", "  ")
        self._inside.append(self._root.name)
        required = self._service.required_parameters(self._operation)
        filled_in = self._service.filled_in_parameters(self._operation)
        lines: list[str] = []
        for name, member in self._root.members().items():
            lines += [f"type {name}:", "", self._type(member), "", f"param {name}:", ""]
            lines += [_REQUIRED, ""] if name in required else []
            lines += self._documentation(member, "", filled_in=name in filled_in)
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
        """Return the lines below a shape, or none if the shape holds itself."""
        shape = side.shape
        ends_here = side.name in self._inside or side.kind in {"document", "JSON"}
        if ends_here or len(self._inside) == DEEPEST:
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
        if side.is_stream:
            return "StreamingBody" if self._response else "bytes or seekable file-like object"
        name = str(side.shape["type"])
        return _SPECIAL_NAMES.get(side.kind) or _TYPE_NAMES.get(name, name)

    @staticmethod
    def _documentation(side: Side, indent: str, *, filled_in: bool = False) -> list[str]:
        blocks = blocks_of(side.shape.get("documentation") or "")
        if blocks and filled_in:
            blocks = (*blocks, Paragraph(_FILLED_IN))
        return text_lines(blocks, indent)
