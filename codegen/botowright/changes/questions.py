"""Questions about one service that a version of botocore answers with yes or no."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from botocore import xform_name

from botowright.changes.read.service import MODEL_KEYS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from botowright.changes.read.service import Reference, Service

Direction: TypeAlias = Literal["request", "response"]
Kind: TypeAlias = Literal[
    "service", "operation", "request", "response", "shape", "paginator", "waiter", "error"
]


@dataclass(frozen=True, slots=True)
class Question:
    """Whether a version has something.

    `parts` are the name of an operation's method, then members by their wire names, and at the end
    perhaps an enum value. Of a shape, the first part is its name. A service has no parts.
    """

    service: str
    kind: Kind
    parts: tuple[str, ...] = ()
    value: str | None = None  # an enum value

    @property
    def path(self) -> str:
        """Return what a reader sees: "s3.put_object.IfNoneMatch"."""
        parts = (self.service, *self.parts, *(() if self.value is None else (self.value,)))
        path = ".".join(parts)
        return f"{self.kind} {path}" if self.kind in {"paginator", "waiter"} else path

    @property
    def above(self) -> set[Question]:
        """The things that this one is a part of: its service, its operation, its outer members."""
        found = {Question(self.service, "service")}
        if self.kind in {"request", "response"}:
            found.add(Question(self.service, "operation", self.parts[:1]))
        ends = range(1, len(self.parts) + (self.value is not None))
        found |= {Question(self.service, self.kind, self.parts[:end]) for end in ends}
        return found - {self}

    @property
    def shown_kind(self) -> str:
        """Return the kind of thing, as a reader sees it."""
        if self.value is not None:
            return "enum value"
        if self.kind == "shape":
            return "shape" if len(self.parts) == 1 else "member"
        return self.kind


def holds(service: Service | None, question: Question) -> bool:
    """Return whether a service has the thing in question. None: the version lacks the service."""
    if service is None:
        return False
    if question.kind in {"request", "response", "shape"}:
        start = _start(service, question.kind, question.parts[0])
        members, value = question.parts[1:], question.value
        return start is not None and _leads_to(service, start, members, value)
    name = next(iter(question.parts), "")
    match question.kind:
        case "operation":
            return service.operation_named(name) is not None
        case "paginator" | "waiter" as kind:
            names = service.paginators if kind == "paginator" else service.waiters
            return any(xform_name(each) == name for each in names)
        case "error":
            return bool(service.shapes.get(name, {}).get("exception"))
        case _:
            return True  # the service itself


def reference_at(service: Service, kind: Kind, parts: Sequence[str]) -> Reference | None:
    """Return the shape at a path, without the lists and maps around it. None without the path."""
    reference = _start(service, kind, parts[0])
    for name in parts[1:]:
        if reference is None:
            return None
        shape = service.shapes[element(service, reference)["shape"]]
        reference = shape.get("members", {}).get(name)
    return None if reference is None else element(service, reference)


def element(service: Service, reference: Reference) -> Reference:
    """Return what a list or a map holds, at any depth. Any other shape is itself."""
    while (shape := service.shapes[reference["shape"]])["type"] in {"list", "map"}:
        reference = shape["member"] if shape["type"] == "list" else shape["value"]
    return reference


def operation_of_waiter(service: Service, name: str) -> str | None:
    """Return the method of the operation that a waiter calls."""
    found = (w["operation"] for n, w in service.waiters.items() if xform_name(n) == name)
    operation = next(found, None)
    return None if operation is None else str(xform_name(operation))


def _start(service: Service, kind: Kind, name: str) -> Reference | None:
    if kind == "shape":
        return {"shape": name} if name in service.shapes else None
    operation = service.operation_named(name)
    return None if operation is None else service.operations[operation].get(MODEL_KEYS[kind])


def _leads_to(
    service: Service, reference: Reference, names: Sequence[str], value: str | None
) -> bool:
    """Return whether there is a member, or an enum value, below a shape.

    An enum that an older model has as a plain string accepts all values.
    """
    shape = service.shapes[reference["shape"]]
    match shape["type"]:
        case "list":
            return _leads_to(service, shape["member"], names, value)
        case "map":
            of = (shape["value"], shape["key"]) if names else (shape["key"], shape["value"])
            if value is not None and not names:
                return any(_accepts(service, each, value) for each in of)
            return not names or _leads_to(service, shape["value"], names, value)
    if names:
        member = shape.get("members", {}).get(names[0])
        return member is not None and _leads_to(service, member, names[1:], value)
    return value is None or _accepts(service, reference, value)


def _accepts(service: Service, reference: Reference, value: str) -> bool:
    shape = service.shapes[reference["shape"]]
    if shape["type"] != "string":
        return False
    return "enum" not in shape or value in shape["enum"]
