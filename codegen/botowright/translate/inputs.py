"""The input of an operation: its members, and how botocore's handlers change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir import symbols as s
from botowright.ir.annotations import Annotation, Union
from botowright.ir.definitions import TypedDictField
from botowright.load.handlers import rules_by_input
from botowright.load.traits import hidden_parameters, is_body_blob, required_parameters
from botowright.translate.enums import with_wider_enum

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from botowright.load.handlers import ParameterRules
    from botowright.load.shapes import OperationModel, StructureShape
    from botowright.translate.annotations import Annotations, Vocabulary
    from botowright.translate.documentation import DocumentationSource
    from botowright.translate.quirks.kinds import Quirks


class InputRules:
    """The rules for the members of one input."""

    def __init__(self, structure: StructureShape, rules: Sequence[ParameterRules]) -> None:
        members = {name: member.traits for name, member in structure.members.items()}
        self.hidden = hidden_parameters(rules)
        self.required = required_parameters(structure.traits, members, rules)


def input_rules(service_name: str, operations: Iterable[OperationModel]) -> dict[str, InputRules]:
    """Return the rules for each input of a service, by the name of its shape."""
    shapes = {o.name: o.input_shape for o in operations if o.input_shape is not None}
    rules = rules_by_input(service_name, {name: shape.name for name, shape in shapes.items()})
    return {shape.name: InputRules(shape, rules[shape.name]) for shape in shapes.values()}


class InputFields:
    """The keys of the inputs of one service, which are also the parameters of its methods."""

    def __init__(
        self,
        quirks: Quirks,
        vocabulary: Vocabulary,
        rules: Mapping[str, InputRules],
        docs: DocumentationSource,
    ) -> None:
        self._docs = docs
        self.rules = rules
        self._vocabulary = vocabulary
        self._wider = {(wider.shape, wider.member): wider.also for wider in quirks.sent}
        self._wider_enums = {
            (wider.shape, wider.member): wider for wider in quirks.wider_enum_members
        }

    def of(
        self, structure: StructureShape, annotations: Annotations, *, read_only: bool = False
    ) -> Iterator[TypedDictField]:
        """Yield the keys of an input in one role."""
        required = self.rules[structure.name].required
        for key in structure.members:
            annotation = self.member(structure, key, annotations)
            documentation = self.documentation(structure, key)
            yield TypedDictField(key, annotation, key in required, read_only, documentation)

    def documentation(self, structure: StructureShape, member_name: str) -> str:
        """Return the text about a member of an input."""
        return self._docs.of_member(structure, member_name)

    def member(
        self, structure: StructureShape, member_name: str, annotations: Annotations
    ) -> Annotation:
        """Return the type of a member of an input in one role."""
        member = structure.members[member_name]
        if member.type_name == "blob" and is_body_blob(
            structure.traits, member_name, member.traits
        ):
            return s.value("StreamingBlobInput")
        annotation = annotations.of(member)
        wider = self._wider_enums.get((structure.name, member_name))
        if wider is not None:
            annotation = with_wider_enum(annotation, wider, self._vocabulary)
        for also in (
            self._vocabulary.sent_also.get(member.name),
            self._wider.get((structure.name, member_name)),
        ):
            if also is not None:
                annotation = Union((annotation, also))
        return annotation
