"""Small services to compare."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from botowright.changes.compare.compare import compare_services
from botowright.changes.read.service import ERROR, REQUEST, RESPONSE, Service

if TYPE_CHECKING:
    from collections.abc import Callable

    from botowright.changes.compare.records import Change


def box_service(*directions: str) -> Service:
    """Return a service with an operation for each direction; all of them lead to the shape Box."""
    shapes: dict[str, Any] = {
        "Box": {
            "type": "structure",
            "required": ["Id"],
            "members": {
                "Id": {"shape": "String"},
                "Size": {"shape": "Number"},
                "Color": {"shape": "Color"},
                "Lid": {"shape": "Lid"},
                "Tags": {"shape": "Tags"},
                "Label": {"shape": "Label", "documentation": "What it says."},
            },
        },
        "Lid": {"type": "structure", "members": {"Round": {"shape": "Flag"}}},
        "Color": {"type": "string", "enum": ["RED", "BLUE"]},
        "Label": {"type": "string", "min": 1, "max": 10, "pattern": "[a-z]{1,10}"},
        "Number": {"type": "integer"},
        "Flag": {"type": "boolean"},
        "String": {"type": "string"},
        "Tags": {"type": "list", "member": {"shape": "String"}},
    }
    operations: dict[str, Any] = {}
    for direction in directions:
        shape = f"{direction.capitalize()}Shape"
        shapes[shape] = {"type": "structure", "members": {"Box": {"shape": "Box"}}}
        operation: dict[str, Any] = {"name": f"Do{direction}"}
        if direction == ERROR:
            shapes[shape]["exception"] = True
            operation["errors"] = [{"shape": shape}]
        else:
            operation[{REQUEST: "input", RESPONSE: "output"}[direction]] = {"shape": shape}
        operations[f"Do{direction}"] = operation
    return Service("boxes", "2024-05-01", {"operations": operations, "shapes": shapes})


def changed(service: Service, change: Callable[[Service], object]) -> Service:
    """Return a copy of a service with a change."""
    copy = deepcopy(service)
    change(copy)
    return copy


def differences(service: Service, change: Callable[[Service], object]) -> list[Change]:
    """Return the changes that a comparison finds after a change of the model."""
    return compare_services(service, changed(service, change))
