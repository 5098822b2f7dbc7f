"""Modelled exceptions → error classes, with a TypedDict for each one's response."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.ir import symbols as s
from botowright.ir.annotations import Symbol
from botowright.ir.definitions import ErrorDef, TypedDictDef, TypedDictField
from botowright.ir.identifiers import stands_in_a_class
from botowright.translate.fields import METADATA
from botowright.translate.names import free_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from botowright.translate.fields import Fields
    from botowright.translate.subject import Subject

_ERROR_RESPONSE = Symbol("..values", "ErrorResponse")


def exceptions_name(subject: Subject) -> str:
    """Return the name of the type of `client.exceptions`, which is defined beside the errors."""
    wanted = f"{subject.client_name.removesuffix('Client')}Exceptions"
    return free_name(wanted, _error_names(subject))


def error_definitions(subject: Subject, fields: Fields) -> Iterator[ErrorDef]:
    """Yield the errors of a service, by the names of their shapes."""
    taken = _error_names(subject)
    for shape in sorted(subject.graph.errors, key=lambda shape: shape.name):
        name = subject.names.shape(shape.name)
        response_name = free_name(f"{name}Response", taken)
        taken.add(response_name)
        response = _response(response_name, tuple(fields.error(shape)))
        yield ErrorDef(name, response, subject.docs.of_error(shape))


def _error_names(subject: Subject) -> set[str]:
    return {subject.names.shape(shape.name) for shape in subject.graph.errors}


def _response(name: str, fields: tuple[TypedDictField, ...]) -> TypedDictDef:
    if all(stands_in_a_class(field.key) for field in fields):
        return TypedDictDef(name, fields, extends=_ERROR_RESPONSE)
    # Only a class can extend another one, and a class body cannot spell these keys.
    error = TypedDictField("Error", s.value("ErrorDetail"), required=True)
    metadata = TypedDictField(METADATA, s.RESPONSE_METADATA, required=True)
    return TypedDictDef(name, (error, metadata, *fields))
