"""Sentences about things that the newest botocore does not have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.changes.questions import reference_at
from botowright.system.suggestions import did_you_mean

if TYPE_CHECKING:
    from collections.abc import Iterable

    from botowright.changes.questions import Question
    from botowright.changes.read.service import Service
    from botowright.changes.together import Versions


def absence(question: Question, versions: Versions) -> str:
    """Return what the newest version does not have, with a hint at a similar name."""
    service = versions.newest_service(question.service)
    version = f"botocore {versions.newest}"
    if service is None:
        return f'{version} has no service "{question.service}"'
    *front, last = question.parts
    owner = ".".join((service.name, *front))
    if question.value is not None:
        owner = ".".join((service.name, *question.parts))
        hint = did_you_mean(question.value, _enum(service, question))
        return f'{version}: {owner} has no value "{question.value}"{hint}'
    kind = question.kind if not front else "key"
    hint = did_you_mean(last, _names(service, question))
    return f'{version}: {owner} has no {kind} "{last}"{hint}'


def _names(service: Service, question: Question) -> Iterable[str]:
    match question.kind:
        case "operation":
            return map(xform_name, service.operations)
        case "paginator":
            return map(xform_name, service.paginators)
        case "waiter":
            return map(xform_name, service.waiters)
        case "error":
            return (name for name, shape in service.shapes.items() if shape.get("exception"))
        case "request" | "response" | "shape" as kind if len(question.parts) > 1:
            reference = reference_at(service, kind, question.parts[:-1])
            shape = {} if reference is None else service.shapes[reference["shape"]]
            return list(shape.get("members", {}))
        case _:
            return ()


def _enum(service: Service, question: Question) -> Iterable[str]:
    reference = reference_at(service, question.kind, question.parts)
    return () if reference is None else service.shapes[reference["shape"]].get("enum", ())
