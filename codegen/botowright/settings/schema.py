"""The JSON Schema of `[tool.botowright]`, with which an editor completes and checks it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botowright.settings.options import NONE
from botowright.settings.table import (
    SETTINGS,
    Choice,
    Place,
    Services,
    Strings,
    Switch,
    Words,
    default_value,
)

if TYPE_CHECKING:
    from botowright.settings.table import Setting

_STRINGS = {"type": "array", "items": {"type": "string"}, "uniqueItems": True}


def configuration_schema() -> dict[str, Any]:
    """Return the schema (draft 7, which SchemaStore asks for)."""
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "botowright",
        "description": "Settings of botowright: [tool.botowright] or botowright.toml.",
        "type": "object",
        "properties": {setting.name: _property(setting) for setting in SETTINGS},
        "additionalProperties": False,
    }


def _property(setting: Setting) -> dict[str, Any]:
    found = {"description": setting.help, **_values(setting)}
    default = default_value(setting)
    match setting.kind, default:
        case _, None:
            return found
        case Services() as kind, tuple():
            return {**found, "default": default[0] if default else kind.other}
        case "keys", _:
            return found
        case _, tuple():
            return {**found, "default": list(default)}
    return {**found, "default": default}


def _values(setting: Setting) -> dict[str, Any]:
    found: dict[str, Any] = {}
    match setting.kind:
        case Choice(words):
            found = {"enum": list(words)}
        case Switch():
            found = {"type": "boolean"}
        case Services() as kind:
            least = 0 if kind.other == NONE else 1
            found = {"oneOf": [{"enum": list(kind.words)}, {**_STRINGS, "minItems": least}]}
        case Strings():
            found = _STRINGS
        case Words(words):
            found = {"type": "array", "items": {"enum": list(words)}, "minItems": 1}
        case Place() | "text":
            found = {"type": "string", "minLength": 1}
        case "number":
            found = {"type": "integer", "minimum": 0}
        case "keys":
            found = _nested({"enum": ["required", "optional"]}, ("service", "shape", "member"))
    return found


def _nested(value: dict[str, Any], levels: tuple[str, ...]) -> dict[str, Any]:
    """Return the schema of tables within tables, whose keys may be any names."""
    for level in reversed(levels):
        value = {
            "type": "object",
            "description": f"By the name of a {level}.",
            "additionalProperties": value,
        }
    return value
