"""What boto3 adds over a client: service resources, their collections, and what they yield."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from botowright.ir.annotations import Annotation, Symbol
    from botowright.ir.definitions import Documentation, Method


@dataclass(frozen=True, slots=True)
class PropertyDef:
    """What can be read of a resource: an identifier, an attribute, a reference, a collection."""

    name: str
    annotation: Annotation
    documentation: Documentation


@dataclass(frozen=True, slots=True)
class ResourceDef:
    """The class of a resource."""

    class_name: str
    documentation: Documentation
    properties: tuple[PropertyDef, ...]
    methods: tuple[Method, ...]
    base: Symbol | None = None  # a class of boto3 that it inherits besides


@dataclass(frozen=True, slots=True)
class CollectionDef:
    """A collection: what `.all()` gives, and the manager that stands on the resource."""

    class_name: str
    manager_name: str
    path: str  # as it is written: `bucket.objects`
    element: Symbol
    methods: tuple[Method, ...]  # `filter`, and the actions on all elements


@dataclass(frozen=True, slots=True)
class ResourcesDef:
    """The resources of one service. The service resource comes first; its summary is a title."""

    client: Symbol
    resources: tuple[ResourceDef, ...]
    collections: tuple[CollectionDef, ...]

    @property
    def service_resource(self) -> str:
        """Return the name of the class that `boto3.resource` gives."""
        return self.resources[0].class_name
