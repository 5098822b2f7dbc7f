"""Fake responses: bodies and headers for a value of an output shape, in each protocol.

botocore/parsers.py decides what a client reads. The bodies follow the Smithy protocol pages, as the
parsers do.
"""

from __future__ import annotations

import base64
import json
import struct
from dataclasses import dataclass, field
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as ET

from botocore.utils import is_json_value_header

from tests.oracles.fake_values import NOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botocore.model import MapShape, Shape, StructureShape


@dataclass(slots=True)
class Answer:
    """A response as a service sends it."""

    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)


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
            return NOW.strftime("%Y-%m-%dT%H:%M:%SZ")
        case "rfc822":
            return format_datetime(NOW, usegmt=True)
        case _:
            return int(NOW.timestamp())


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
            return b"\xc1\xfb" + struct.pack(">d", NOW.timestamp())
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
