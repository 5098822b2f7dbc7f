"""The input of an operation: its members, and how botocore's handlers change them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.annotations import Annotation, Union
from botowright.ir.definitions import TypedDictField
from botowright.translate import symbols as s
from botowright.translate.botocore_handlers import SENT, ParameterRules, also_of, parameter_rules
from botowright.translate.wider_enums import wider_members, with_wider_enum

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from botowright.load.shapes import OperationModel, StructureShape
    from botowright.translate.annotations import Annotations, Vocabulary


class InputRules:
    """The rules for the members of one input."""

    def __init__(self, structure: StructureShape, rules: Iterable[ParameterRules]) -> None:
        self.hidden: set[str] = set()
        filled_in: set[str] = set()
        for rule in rules:
            self.hidden |= rule.hidden
            filled_in |= rule.filled_in
        # Nested tokens are not filled in (botocore/handlers.py, generate_idempotent_uuid).
        tokens = {
            name
            for name, member in structure.members.items()
            if member.traits.get("idempotencyToken")
        }
        self.required = set(structure.required_members) - filled_in - tokens - self.hidden


def input_rules(service_name: str, operations: Iterable[OperationModel]) -> dict[str, InputRules]:
    """Return the rules for each input of a service, by the name of its shape."""
    users: dict[str, tuple[StructureShape, list[ParameterRules]]] = {}
    for operation in operations:
        shape = operation.input_shape
        if shape is not None:
            _, rules = users.setdefault(shape.name, (shape, []))
            rules.append(parameter_rules(service_name, operation.name))
    return {name: InputRules(shape, rules) for name, (shape, rules) in users.items()}


class InputFields:
    """The keys of the inputs of one service, which are also the parameters of its methods."""

    def __init__(
        self, service_name: str, vocabulary: Vocabulary, rules: Mapping[str, InputRules]
    ) -> None:
        self.rules = rules
        self._vocabulary = vocabulary
        self._also = also_of(SENT, service_name)
        self._wider_enums = wider_members(service_name)

    def of(
        self, structure: StructureShape, annotations: Annotations, *, read_only: bool = False
    ) -> Iterator[TypedDictField]:
        """Yield the keys of an input in one role."""
        required = self.rules[structure.name].required
        for key in structure.members:
            annotation = self.member(structure, key, annotations)
            yield TypedDictField(key, annotation, key in required, read_only)

    def member(
        self, structure: StructureShape, member_name: str, annotations: Annotations
    ) -> Annotation:
        """Return the type of a member of an input in one role."""
        member = structure.members[member_name]
        if member.type_name == "blob" and _is_body(structure, member_name):
            return s.value("StreamingBlobInput")
        annotation = annotations.of(member)
        wider = self._wider_enums.get((structure.name, member_name))
        if wider is not None:
            annotation = with_wider_enum(annotation, wider, self._vocabulary)
        annotation = widened(annotation, self._vocabulary.sent_also.get(member.name))
        return widened(annotation, self._also.get((structure.name, member_name)))


def widened(annotation: Annotation, also: Annotation | None) -> Annotation:
    """Return an annotation that also accepts another type, if there is one."""
    return annotation if also is None else Union((annotation, also))


def _is_body(structure: StructureShape, member_name: str) -> bool:
    member = structure.members[member_name]
    return bool(member.traits.get("streaming") or structure.traits.get("payload") == member_name)
