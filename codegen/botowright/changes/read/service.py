"""A service's model as plain data, which a comparison takes two versions of.

botocore's own classes make an object of every shape, and hide traits that they do not use. A
comparison needs all traits, and speed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeAlias

from botocore import xform_name

from botowright.load.handlers import rules_by_input
from botowright.load.shapes import ELEMENTS
from botowright.load.traits import (
    filled_in_parameters,
    is_document,
    is_event_stream,
    is_exception,
    is_json_value,
    required_parameters,
)

if TYPE_CHECKING:
    from botowright.load.handlers import ParameterRules
    from botowright.load.service import ServiceDefinition

# A mention of a shape, with the traits that the member adds: {"shape": "Name", "location": ...}.
Reference: TypeAlias = dict[str, Any]

REQUEST = "request"
RESPONSE = "response"
ERROR = "error"
DIRECTIONS = (REQUEST, RESPONSE, ERROR)
# The keys of an operation that name its input and its output.
MODEL_KEYS = {REQUEST: "input", RESPONSE: "output"}

_SCALAR_KINDS = {
    "integer": "integer",
    "long": "integer",
    "float": "float",
    "double": "float",
    "character": "string",
}


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

    def operation_named(self, name: str) -> str | None:
        """Return an operation by its own name or by that of its method, None without it."""
        return name if name in self.operations else self._by_method.get(name)

    @cached_property
    def _by_method(self) -> dict[str, str]:
        return {xform_name(name): name for name in self.operations}

    @property
    def shapes(self) -> dict[str, dict[str, Any]]:
        """Return the shapes by name."""
        shapes: dict[str, dict[str, Any]] = self.model.get("shapes", {})
        return shapes

    def traits(self, reference: Reference) -> dict[str, Any]:
        """Return the traits of a shape as a member sees it: the member's replace the shape's."""
        shape = self.shapes[reference["shape"]]
        return shape if len(reference) == 1 else {**shape, **reference}

    def members(self, structure: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """Return the traits of each member of a structure."""
        return {name: self.traits(member) for name, member in structure.get("members", {}).items()}

    def blobs(self, structure: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """Return the traits of each blob among the members of a structure."""
        return {
            name: self.traits(member)
            for name, member in structure.get("members", {}).items()
            if self.shapes[member["shape"]]["type"] == "blob"
        }

    def is_exception(self, reference: Reference) -> bool:
        """Return whether a reference leads to an exception."""
        return is_exception(self.shapes[reference["shape"]])

    def documentation(self, reference: Reference) -> str:
        """Return the text of a member, or else of its shape."""
        return str(self.traits(reference).get("documentation") or "")

    def required_parameters(self, operation_name: str) -> set[str]:
        """Return the parameters that a caller must give to an operation."""
        structure, rules = self._input(operation_name)
        return required_parameters(structure, self.members(structure), rules)

    def filled_in_parameters(self, operation_name: str) -> set[str]:
        """Return the parameters of an operation that botocore fills in if a caller omits them."""
        structure, rules = self._input(operation_name)
        return filled_in_parameters(self.members(structure), rules)

    def _input(self, operation_name: str) -> tuple[dict[str, Any], list[ParameterRules]]:
        """Return the structure of an operation's input, empty if it has none, and its rules."""
        reference = self.operations[operation_name].get("input")
        if reference is None:
            return {}, []
        return self.traits(reference), self._parameter_rules[reference["shape"]]

    @cached_property
    def _parameter_rules(self) -> dict[str, list[ParameterRules]]:
        inputs = {
            name: operation["input"]["shape"]
            for name, operation in self.operations.items()
            if "input" in operation
        }
        return rules_by_input(self.name, inputs)

    def roots(self, operation_name: str) -> dict[str, list[Reference]]:
        """Return the shapes that an operation names, by direction."""
        operation = self.operations[operation_name]
        return {
            REQUEST: [operation["input"]] if "input" in operation else [],
            RESPONSE: [operation["output"]] if "output" in operation else [],
            ERROR: self.errors(operation_name),
        }

    def errors(self, operation_name: str) -> list[Reference]:
        """Return the errors that an operation lists and that the model has."""
        listed: list[Reference] = self.operations[operation_name].get("errors", [])
        return [error for error in listed if error["shape"] in self.shapes]

    def references(self, shape_name: str) -> list[Reference]:
        """Return the references that a shape holds."""
        shape = self.shapes[shape_name]
        inner = [shape[key] for key in ELEMENTS if key in shape]
        return [*shape.get("members", {}).values(), *inner]

    @cached_property
    def reachable(self) -> dict[str, set[str]]:
        """Return the shapes that operations lead to, by direction."""
        roots = [self.roots(name) for name in self.operations]
        return {
            direction: self.shapes_below(
                [root["shape"] for own in roots for root in own[direction]]
            )
            for direction in DIRECTIONS
        }

    def shapes_below(self, names: list[str]) -> set[str]:
        """Return some shapes, and all that they lead to."""
        seen: set[str] = set()
        waiting = list(names)
        while waiting:
            name = waiting.pop()
            if name not in seen:
                seen.add(name)
                waiting += [reference["shape"] for reference in self.references(name)]
        return seen


def service_of(definition: ServiceDefinition, api_version: str) -> Service:
    """Return a loaded service as plain data."""
    return Service(
        name=definition.service_name,
        api_version=api_version,
        model={
            "metadata": definition.service_model.metadata,
            "documentation": definition.service_model.documentation,
            "operations": definition.operation_models,
            "shapes": definition.shape_models,
        },
        paginators=definition.paginators,
        waiters=definition.waiters,
    )


def kind_of(traits: dict[str, Any]) -> str:
    """Return the kind of Python value of a shape: integer for a long, document for JSON."""
    kind = str(traits["type"])
    if kind == "structure" and is_document(traits):
        return "document"
    if is_event_stream(traits):
        return "event stream"
    if is_json_value(traits):
        return "JSON"
    return _SCALAR_KINDS.get(kind, kind)
