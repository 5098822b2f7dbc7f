"""A small model of each kind of shape, files in botocore's layout, and those of old versions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from botowright.load.source import model_source

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


def note_files() -> dict[str, Any]:
    """Return the model files of a service, by name, with one part of each kind."""
    model = note_model()
    model["metadata"]["serviceFullName"] = "Notes"
    model["documentation"] = "<p>The notes.</p>"
    operation = model["operations"]["PutNote"]
    operation |= {"documentation": "<p>Put one.</p>", "deprecated": True}
    operation["deprecatedMessage"] = "Use another."
    model["operations"]["ListNotes"] = {
        "name": "ListNotes",
        "http": {"method": "POST", "requestUri": "/"},
        "input": {"shape": "ListNotesRequest"},
        "output": {"shape": "ListNotesResponse"},
    }
    shapes = model["shapes"]
    shapes["ListNotesRequest"] = {"type": "structure", "members": {"Next": {"shape": "String"}}}
    shapes["ListNotesResponse"] = {
        "type": "structure",
        "members": {"Notes": {"shape": "TagList"}, "Next": {"shape": "String"}},
    }
    shapes["Choice"] = {
        "type": "structure",
        "union": True,
        "members": {"One": {"shape": "String"}, "Two": {"shape": "Color"}},
    }
    shapes["PutNoteRequest"]["members"]["Choice"] = {"shape": "Choice"}
    shapes["NoteTooLong"] |= {"documentation": "It is.", "error": {"code": "TooLong"}}
    shapes["Note"] = {
        "type": "structure",
        "members": {"Name": {"shape": "String"}, "Text": {"shape": "String"}},
    }
    shapes["Note"]["members"]["Text"]["documentation"] = "Its text."
    waiter = {"delay": 1, "maxAttempts": 1, "acceptors": [], "operation": "PutNote"}
    put = {"operation": "PutNote", "params": []}
    note = {"type": "Note", "identifiers": []}
    return {
        "service-2": model,
        "paginators-1": {
            "pagination": {
                "ListNotes": {"input_token": "Next", "output_token": "Next", "result_key": "Notes"}
            }
        },
        "waiters-2": {"version": 2, "waiters": {"NoteThere": waiter}},
        "resources-1": {
            "service": {
                "hasMany": {"Notes": {"request": {"operation": "ListNotes"}, "resource": note}}
            },
            "resources": {
                "Note": {
                    "identifiers": [{"name": "Name"}],
                    "shape": "Note",
                    "actions": {"Put": {"request": put}},
                    "batchActions": {"Put": {"request": put}},
                    "waiters": {"There": {"waiterName": "NoteThere", "params": []}},
                }
            },
        },
    }


def released_models(version: str, folder: Path) -> Path:
    """Return a folder below another that has only the models of a botocore.

    A build from them derives no stubs of that botocore, which takes longer than the rest. Raises
    UsageError if the version cannot be fetched.
    """
    link = folder / "models"
    link.symlink_to(model_source(version, ()).search_paths[-1])
    return link


def write_model(folder: Path, service: str, model: Any, name: str = "service-2") -> Path:
    """Write a model file in botocore's layout and return its path."""
    path = folder / service / "2024-05-01" / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(model), "utf-8")
    return path
