"""Bodies and headers as AWS would answer, written from an output shape: one protocol at a time.

Values are chosen by a seeded generator. What the parser reads where is botocore/parsers.py's
affair; the shapes of the bodies are those of the Smithy protocol pages that it follows.
"""

from __future__ import annotations

import base64
import json
import struct
from dataclasses import dataclass, field
from datetime import datetime, timezone
from email.utils import format_datetime
from enum import Enum
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from xml.etree import ElementTree as ET

from botocore.utils import is_json_value_header

if TYPE_CHECKING:
    from collections.abc import Iterator
    from random import Random

    from botocore.model import ListShape, MapShape, Shape, StructureShape

_NOW = datetime(2020, 2, 29, 12, 30, 15, tzinfo=timezone.utc)
_DEPTH = 12
_SCALARS: dict[str, tuple[Any, ...]] = {
    "boolean": (True, False),
    "integer": (0, 1, 7),
    "long": (0, 1, 7),
    "float": (0.5, 2.0, 3.25),
    "double": (0.5, 2.0, 3.25),
    "blob": (b"\x00\xffblob",),
    "timestamp": (_NOW,),
}
_POLICY = (
    '{"Version": "2012-10-17",'
    ' "Statement": [{"Effect": "Allow", "Action": "s3:Get*", "Resource": ["*"]}]}'
)


@dataclass(slots=True)
class Answer:
    """What a service sends: a body and headers."""

    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


class Extent(Enum):
    """Which members a value has: of a tagged union, always one."""

    REQUIRED = "those that the model requires"
    STRUCTURES = "these, and whatever leads to a structure, so that each is seen at its smallest"
    FULL = "all"


class Values:
    """Values of shapes: plain Python, by member name, as the model types them."""

    def __init__(self, random: Random, sparse: frozenset[str], extent: Extent) -> None:
        self._random = random
        self._sparse = sparse
        self._extent = extent
        self._inside: list[str] = []

    def of(self, shape: Shape) -> Any:
        """Return a value of a shape."""
        match shape.type_name:
            case "structure" if shape.is_document_type:
                return {"a": [1, "b", None, {"c": True}]}
            case "structure":
                return self._structure(shape)
            case "list":
                return self._list(shape)
            case "map":
                return self._map(shape)
            case "string" | "character":
                return self._string(shape)
            case scalar:
                return self._random.choice(_SCALARS[scalar])

    def _structure(self, shape: StructureShape) -> dict[str, Any]:
        if shape.is_tagged_union:
            names = list(shape.members)
            self._random.shuffle(names)
            # An arm that ends a recursion is at hand in every model.
            kept = {min(names, key=lambda name: self._recurs(shape.members[name]))}
        else:
            # A body that is one member is always sent; botocore reads no body as an empty one.
            kept = {*shape.required_members, shape.serialization.get("payload")}
            kept |= {n for n, m in shape.members.items() if self._is_wanted(m)}
        self._inside.append(shape.name)
        found = {name: self.of(shape.members[name]) for name in shape.members if name in kept}
        self._inside.pop()
        return found

    def _is_wanted(self, member: Shape) -> bool:
        if self._extent is Extent.REQUIRED or self._recurs(member):
            return False
        return self._extent is Extent.FULL or _innermost(member).type_name == "structure"

    def _list(self, shape: ListShape) -> list[Any]:
        if self._recurs(shape.member):
            return []
        found = [self.of(shape.member)]
        return [*found, None] if shape.name in self._sparse else found

    def _map(self, shape: MapShape) -> dict[str, Any]:
        if self._recurs(shape.value):
            return {}
        found = {self.of(shape.key): self.of(shape.value)}
        return {**found, self.of(shape.key): None} if shape.name in self._sparse else found

    def _string(self, shape: Shape) -> Any:
        if "jsonvalue" in shape.serialization and is_json_value_header(shape):
            return {"a": [1, None]}
        if shape.name == "policyDocumentType":  # IAM's, which a handler decodes
            return quote(_POLICY)
        return self._random.choice(shape.enum) if shape.enum else self._random.choice("abcd")

    def _recurs(self, shape: Shape) -> bool:
        """Return whether a structure would be inside itself for the second time, or too deep."""
        inner = _innermost(shape)
        if inner.type_name != "structure":
            return False
        return self._inside.count(inner.name) > 1 or len(self._inside) > _DEPTH


def _innermost(shape: Shape) -> Shape:
    while shape.type_name in ("list", "map"):
        shape = shape.member if shape.type_name == "list" else shape.value
    return shape


def answer(protocol: str, shape: StructureShape | None, value: dict[str, Any]) -> Answer:
    """Return a value of an output shape as a protocol sends it."""
    return _WRITERS[protocol](shape, value)


def _json(shape: StructureShape | None, value: dict[str, Any]) -> Answer:
    content = {} if shape is None else _json_value(shape, value)
    return Answer(json.dumps(content).encode(), {"x-amzn-requestid": "id"})


def _rest_json(shape: StructureShape | None, value: dict[str, Any]) -> Answer:
    def body(shape: Shape, value: Any, _name: str) -> bytes:
        return json.dumps(_json_value(shape, value)).encode()

    return _rest(shape, value, body)


def _rest_xml(shape: StructureShape | None, value: dict[str, Any]) -> Answer:
    def body(shape: Shape, value: Any, name: str) -> bytes:
        return ET.tostring(_element(shape, value, shape.serialization.get("name", name)))

    return _rest(shape, value, body)


def _query(shape: StructureShape | None, value: dict[str, Any]) -> Answer:
    root = ET.Element("Response")
    if shape is not None:
        wrapper = shape.serialization.get("resultWrapper")
        if wrapper:
            root.append(_element(shape, value, wrapper))
        else:
            root.extend(_element(shape, value, "x"))
    ET.SubElement(ET.SubElement(root, "ResponseMetadata"), "RequestId").text = "id"
    return Answer(ET.tostring(root))


def _ec2(shape: StructureShape | None, value: dict[str, Any]) -> Answer:
    root = ET.Element("Response") if shape is None else _element(shape, value, "Response")
    ET.SubElement(root, "requestId").text = "id"
    return Answer(ET.tostring(root))


def _cbor(shape: StructureShape | None, value: dict[str, Any]) -> Answer:
    body = b"" if shape is None else _cbor_value(shape, value)
    return Answer(body, {"x-amzn-requestid": "id"})


_WRITERS = {
    "json": _json,
    "rest-json": _rest_json,
    "rest-xml": _rest_xml,
    "query": _query,
    "ec2": _ec2,
    "smithy-rpc-v2-cbor": _cbor,
}


def _rest(shape: StructureShape | None, value: dict[str, Any], body: Any) -> Answer:
    found = Answer(headers={"x-amzn-requestid": "id"})
    if shape is None:
        return found
    in_body = {}
    for name, item in value.items():
        member = shape.members[name]
        match member.serialization.get("location"):
            case "header":
                found.headers[member.serialization.get("name", name)] = _header(member, item)
            case "headers":
                prefix = member.serialization.get("name", "")
                found.headers.update({f"{prefix}{k}": str(v) for k, v in item.items()})
            case "statusCode":
                pass
            case _:
                in_body[name] = item
    payload = shape.serialization.get("payload")
    if payload is None:
        found.body = body(shape, in_body, shape.name)
    elif payload in in_body:
        item = in_body[payload]
        member = shape.members[payload]
        match member.type_name:
            case "blob":
                found.body = item
            case "string":
                found.body = item.encode()
            case _:
                found.body = body(member, item, payload)
    return found


def _header(shape: Shape, value: Any) -> str:
    if is_json_value_header(shape):
        return base64.b64encode(json.dumps(value).encode()).decode()
    match shape.type_name:
        case "timestamp":
            return _timestamp(shape, "rfc822")
        case "list":
            return ",".join(_header(shape.member, item) for item in value)
        case _:
            return _text(shape, value)


def _timestamp(shape: Shape, default: str) -> Any:
    match shape.serialization.get("timestampFormat", default):
        case "iso8601":
            return _NOW.strftime("%Y-%m-%dT%H:%M:%SZ")
        case "rfc822":
            return format_datetime(_NOW, usegmt=True)
        case _:
            return int(_NOW.timestamp())


def _text(shape: Shape, value: Any) -> str:
    match shape.type_name:
        case "boolean":
            return str(value).lower()
        case "blob":
            return base64.b64encode(value).decode()
        case "timestamp":
            return str(_timestamp(shape, "iso8601"))
        case _:
            return str(value)


def _json_value(shape: Shape, value: Any) -> Any:  # noqa: PLR0911 - as above
    if value is None:
        return None
    match shape.type_name:
        case "structure" if not shape.is_document_type:
            members = shape.members
            return {
                members[k].serialization.get("name", k): _json_value(members[k], v)
                for k, v in value.items()
            }
        case "list":
            return [_json_value(shape.member, item) for item in value]
        case "map":
            return {k: _json_value(shape.value, v) for k, v in value.items()}
        case "blob":
            return base64.b64encode(value).decode()
        case "timestamp":
            return _timestamp(shape, "unixTimestamp")
        case "float" | "double" if value == int(value):
            return int(value)  # JSON has one kind of number
        case "string" if not isinstance(value, str):
            return base64.b64encode(json.dumps(value).encode()).decode()
        case _:
            return value


def _element(shape: Shape, value: Any, name: str) -> ET.Element:
    element = ET.Element(name)
    match shape.type_name:
        case "structure":
            for key, item in value.items():
                _add_member(element, shape.members[key], key, item)
        case "list":
            inner = shape.member.serialization.get("name", "member")
            element.extend(_element(shape.member, item, inner) for item in value)
        case "map":
            element.extend(_entries(shape, value, "entry"))
        case _:
            element.text = _text(shape, value)
    return element


def _add_member(element: ET.Element, member: Shape, key: str, item: Any) -> None:
    name = member.serialization.get("name", key)
    if member.serialization.get("xmlAttribute"):
        prefix, _, local = name.partition(":")
        element.set(f"{{http://{prefix}}}{local}" if local else name, str(item))
    elif member.serialization.get("flattened") and member.type_name == "list":
        name = member.member.serialization.get("name", name)
        element.extend(_element(member.member, part, name) for part in item)
    elif member.serialization.get("flattened") and member.type_name == "map":
        element.extend(_entries(member, item, name))
    else:
        element.append(_element(member, item, name))


def _entries(shape: MapShape, value: dict[str, Any], name: str) -> Iterator[ET.Element]:
    for key, item in value.items():
        entry = ET.Element(name)
        entry.append(_element(shape.key, key, shape.key.serialization.get("name", "key")))
        entry.append(_element(shape.value, item, shape.value.serialization.get("name", "value")))
        yield entry


def _cbor_value(shape: Shape, value: Any) -> bytes:  # noqa: PLR0911 - as above
    if value is None:
        return b"\xf6"
    match shape.type_name:
        case "structure":
            pairs = [(k, _cbor_value(shape.members[k], v)) for k, v in value.items()]
            return _cbor_map(pairs)
        case "map":
            return _cbor_map([(k, _cbor_value(shape.value, v)) for k, v in value.items()])
        case "list":
            return _cbor_head(4, len(value)) + b"".join(_cbor_value(shape.member, v) for v in value)
        case "boolean":
            return b"\xf5" if value else b"\xf4"
        case "integer" | "long":
            return _cbor_head(0, value)
        case "float" | "double":
            return b"\xfb" + struct.pack(">d", value)
        case "blob":
            return _cbor_head(2, len(value)) + value
        case "timestamp":
            return b"\xc1\xfb" + struct.pack(">d", _NOW.timestamp())
        case _:
            return _cbor_text(value)


def _cbor_map(pairs: list[tuple[str, bytes]]) -> bytes:
    return _cbor_head(5, len(pairs)) + b"".join(_cbor_text(k) + v for k, v in pairs)


def _cbor_text(value: str) -> bytes:
    content = value.encode()
    return _cbor_head(3, len(content)) + content


def _cbor_head(major: int, number: int) -> bytes:
    if number < 24:
        return bytes([major << 5 | number])
    return bytes([major << 5 | 25]) + struct.pack(">H", number)
