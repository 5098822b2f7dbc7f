"""A service's model as plain data: what two versions of it are compared in.

botocore's own classes make an object of every shape and hide traits that they do not know; a
comparison wants all of them, and speed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

# A reference to a shape, with the traits that the member adds: {"shape": "Name", "location": ...}.
Reference: TypeAlias = dict[str, Any]

REQUEST = "request"
RESPONSE = "response"
ERROR = "error"
DIRECTIONS = (REQUEST, RESPONSE, ERROR)

SCALAR_KINDS = {
    "integer": "integer",
    "long": "integer",
    "short": "integer",
    "byte": "integer",
    "biginteger": "integer",
    "float": "float",
    "double": "float",
    "bigdecimal": "float",
    "character": "string",
}
_ELEMENTS = ("member", "key", "value")


@dataclass(frozen=True)
class Service:
    """One service of one botocore."""

    name: str
    api_version: str
    model: dict[str, Any]
    paginators: dict[str, dict[str, Any]] = field(default_factory=dict)
    waiters: dict[str, dict[str, Any]] = field(default_factory=dict)

    @property
    def metadata(self) -> dict[str, Any]:
        """Return the service's metadata."""
        metadata: dict[str, Any] = self.model.get("metadata", {})
        return metadata

    @property
    def title(self) -> str:
        """Return the service's full name: "Amazon SageMaker Service"."""
        return str(self.metadata.get("serviceFullName", self.name))

    @property
    def operations(self) -> dict[str, dict[str, Any]]:
        """Return the operations, in the model's order."""
        operations: dict[str, dict[str, Any]] = self.model.get("operations", {})
        return operations

    @property
    def shapes(self) -> dict[str, dict[str, Any]]:
        """Return the shapes by name."""
        shapes: dict[str, dict[str, Any]] = self.model.get("shapes", {})
        return shapes

    def traits(self, reference: Reference) -> dict[str, Any]:
        """Return a shape as a member sees it: its own traits, and over them the member's."""
        shape = self.shapes[reference["shape"]]
        return shape if len(reference) == 1 else {**shape, **reference}

    def documentation(self, reference: Reference) -> str:
        """Return what is said of a member, or else of its shape."""
        return str(self.traits(reference).get("documentation") or "")

    def roots(self, operation_name: str) -> dict[str, list[Reference]]:
        """Return the shapes that an operation names, by direction."""
        operation = self.operations[operation_name]
        return {
            REQUEST: [operation["input"]] if "input" in operation else [],
            RESPONSE: [operation["output"]] if "output" in operation else [],
            ERROR: self.errors(operation_name),
        }

    def errors(self, operation_name: str) -> list[Reference]:
        """Return the errors that an operation lists, without those that the model lacks."""
        listed: list[Reference] = self.operations[operation_name].get("errors", [])
        return [error for error in listed if error["shape"] in self.shapes]

    def references(self, shape_name: str) -> list[Reference]:
        """Return the references that a shape holds."""
        shape = self.shapes[shape_name]
        inner = [shape[key] for key in _ELEMENTS if key in shape]
        return [*shape.get("members", {}).values(), *inner]

    @cached_property
    def reachable(self) -> dict[str, dict[str, set[str]]]:
        """Return, by direction and shape name, the operations that reach a shape."""
        found: dict[str, dict[str, set[str]]] = {direction: {} for direction in DIRECTIONS}
        inner: dict[str, set[str]] = {}
        for name in self.operations:
            for direction, roots in self.roots(name).items():
                reached = found[direction]
                for root in roots:
                    for shape_name in self._below(root["shape"], inner):
                        reached.setdefault(shape_name, set()).add(name)
        return found

    def _below(self, shape_name: str, known: dict[str, set[str]]) -> set[str]:
        """Return a shape and those below it; known holds what was asked for before."""
        if shape_name not in known:
            seen: set[str] = set()
            waiting = [shape_name]
            while waiting:
                name = waiting.pop()
                if name not in seen:
                    seen.add(name)
                    waiting += [reference["shape"] for reference in self.references(name)]
            known[shape_name] = seen
        return known[shape_name]


def required_members(shape: dict[str, Any]) -> set[str]:
    """Return the members of a structure that have to be there."""
    return set(shape.get("required", ()))


def kind_of(shape: dict[str, Any]) -> str:
    """Return the kind of Python value that a shape is: integer for a long, document for JSON."""
    kind = str(shape["type"])
    if kind == "structure" and shape.get("document"):
        return "document"
    if shape.get("eventstream"):
        return "event stream"
    if kind == "string" and shape.get("jsonvalue") and shape.get("location") == "header":
        return "JSON"  # elsewhere a string, for botocore (botocore/utils.py, is_json_value_header)
    if kind == "blob" and shape.get("streaming"):
        return "stream"
    return SCALAR_KINDS.get(kind, kind)
