"""A shape in one of the two models, as a member sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botowright.changes.read.service import kind_of
from botowright.load.traits import is_payload_blob

if TYPE_CHECKING:
    from botowright.changes.read.service import Reference, Service


class Side:
    """A shape in one of the two models, with the traits of the member that refers to it.

    `is_root` marks the own input or output of an operation: only there can a blob be a stream.
    """

    __slots__ = ("is_root", "is_stream", "kind", "name", "service", "shape")

    def __init__(self, service: Service, reference: Reference, *, is_root: bool = False) -> None:
        self.service = service
        self.name = str(reference["shape"])
        self.shape = service.traits(reference)
        self.kind = kind_of(self.shape)
        self.is_root = is_root
        self.is_stream = False

    def inner(self, key: str) -> Side:
        """Return a list's or map's `member`, `key` or `value`."""
        return Side(self.service, self.shape[key])

    def members(self) -> dict[str, Side]:
        """Return the members of a structure, or an empty dict for other shapes."""
        if self.shape["type"] != "structure":
            return {}
        references = self.shape.get("members", {})
        members = {name: Side(self.service, reference) for name, reference in references.items()}
        if self.is_root and (payload := members.get(self.shape.get("payload", ""))):
            payload.is_stream = is_payload_blob(self.shape, self.shape["payload"], payload.shape)
        return members


def root_side(service: Service, operation_name: str, key: str) -> Side | None:
    """Return the `input` or `output` of an operation, or None if it has none."""
    reference = service.operations.get(operation_name, {}).get(key)
    return Side(service, reference, is_root=True) if reference is not None else None
