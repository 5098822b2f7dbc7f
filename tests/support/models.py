"""A small model of each kind of shape, and files in botocore's layout."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def note_model() -> dict[str, Any]:
    """Return a valid model with one shape of each kind."""
    return {
        "version": "2.0",
        "metadata": {"apiVersion": "2024-05-01", "protocol": "json", "serviceId": "Notes"},
        "operations": {
            "PutNote": {
                "name": "PutNote",
                "http": {"method": "POST", "requestUri": "/"},
                "input": {"shape": "PutNoteRequest"},
                "output": {"shape": "PutNoteResponse"},
                "errors": [{"shape": "NoteTooLong"}],
            }
        },
        "shapes": {
            "PutNoteRequest": {
                "type": "structure",
                "required": ["Title"],
                "members": {
                    "Title": {"shape": "String"},
                    "Tags": {"shape": "TagList"},
                    "Labels": {"shape": "LabelMap"},
                    "Color": {"shape": "Color"},
                },
            },
            "PutNoteResponse": {"type": "structure", "members": {"NoteId": {"shape": "String"}}},
            "TagList": {"type": "list", "member": {"shape": "Tag"}},
            "Tag": {"type": "structure", "members": {"Key": {"shape": "String"}}},
            "LabelMap": {
                "type": "map",
                "key": {"shape": "String"},
                "value": {"shape": "String"},
            },
            "Color": {"type": "string", "enum": ["RED", "BLUE"]},
            "NoteTooLong": {"type": "structure", "members": {}, "exception": True},
            "String": {"type": "string"},
        },
    }


def write_model(folder: Path, service: str, model: Any, name: str = "service-2") -> Path:
    """Write a model file in botocore's layout and return its path."""
    path = folder / service / "2024-05-01" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(model), "utf-8")
    return path
