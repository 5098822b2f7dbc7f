"""The keys that AWS always sends with a structure of a response."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from botowright.errors import UsageError
from botowright.settings.options import ASSERTIVE, OBSERVED
from botowright.system.suggestions import did_you_mean
from botowright.translate.observed import observed_keys
from botowright.translate.unions import is_choice

if TYPE_CHECKING:
    from collections.abc import Mapping

    from botowright.load.observations import ShapeCounts
    from botowright.load.service import ServiceDefinition
    from botowright.load.shapes import StructureShape
    from botowright.settings.options import TranslationOptions
    from botowright.translate.graph import ShapeGraph


@dataclass(frozen=True, slots=True)
class ResponseKeys:
    """The setting `response-keys` of one service, and the user's corrections of single keys."""

    service_name: str
    setting: str
    observations: ShapeCounts
    overrides: Mapping[tuple[str, str], bool]  # (shape, member) → required

    def of(self, structure: StructureShape) -> set[str]:
        """Return the keys that a structure of a response always has."""
        keys = structure.required_members
        if self.setting == ASSERTIVE:
            keys = set(structure.members)
        elif self.setting == OBSERVED and not is_choice(structure):
            keys |= observed_keys(structure, self.observations)
        for (shape_name, member_name), required in self.overrides.items():
            if shape_name == structure.name:
                (keys.add if required else keys.discard)(member_name)
        return keys

    def check_overrides(self, graph: ShapeGraph) -> None:
        """Raise UsageError if the user corrects a key that no response has."""
        known = {error.name: error for error in graph.errors} | graph.received.structures
        for shape_name, member_name in self.overrides:
            structure = known.get(shape_name)
            if structure is None:
                problem = f'no response of {self.service_name} has a shape "{shape_name}"'
                hint = did_you_mean(shape_name, known, "remove the override")
            elif member_name not in structure.members:
                problem = f'the shape {shape_name} has no member "{member_name}"'
                hint = did_you_mean(member_name, structure.members, "remove the override")
            else:
                continue
            key = f"overrides.{self.service_name}.{shape_name}.{member_name}"
            message = f"{key}: {problem}{hint}"
            raise UsageError(message)


def response_keys(definition: ServiceDefinition, options: TranslationOptions) -> ResponseKeys:
    """Return the response keys of a service."""
    return ResponseKeys(
        definition.service_name,
        options.response_keys,
        definition.observations,
        options.overrides_of(definition.service_name),
    )
