"""Enums → Literal aliases, with the values that AWS documents and a model lacks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir.annotations import Annotation, Generic, LiteralOf, Name, Union, options_of
from botowright.ir.definitions import LiteralAlias

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from botowright.translate.annotations import Vocabulary
    from botowright.translate.quirks.kinds import WiderEnumMember
    from botowright.translate.subject import Subject


def literal_aliases(subject: Subject, vocabulary: Vocabulary) -> Iterator[LiteralAlias]:
    """Yield an alias for each enum of a service, in the model's order."""
    more = {wider.enum: wider.values for wider in subject.quirks.wider_enums}
    for shape_name, values in vocabulary.enums.items():
        wider = tuple(dict.fromkeys((*values, *more.get(shape_name, ()))))
        documentation = subject.docs.of_enum(subject.definition.shapes[shape_name])
        yield LiteralAlias(vocabulary.names.shape(shape_name), wider, documentation)


def with_wider_enum(
    annotation: Annotation, wider: WiderEnumMember, vocabulary: Vocabulary
) -> Annotation:
    """Return the annotation of a member, with more values for its enum at any depth.

    These are the alias of the enum that has the values, or the values themselves.
    """
    enum = vocabulary.enum(wider.enum)
    if enum is None:
        return annotation
    other = vocabulary.enum(wider.other_enum) if wider.other_enum else None
    return _with_more(annotation, enum, other or LiteralOf(wider.values))


def _with_more(annotation: Annotation, enum: Name, more: Annotation) -> Annotation:
    match annotation:
        case Name() if annotation == enum:
            return Union((enum, more))
        case Generic(origin, arguments):
            return Generic(origin, tuple(_with_more(a, enum, more) for a in arguments))
        case Union(options):
            return Union(tuple(_flat(_with_more(o, enum, more) for o in options)))
        case _:
            return annotation


def _flat(options: Iterable[Annotation]) -> Iterator[Annotation]:
    """Yield the options of a union, and the options of a union inside it one by one."""
    for option in options:
        yield from options_of(option)
