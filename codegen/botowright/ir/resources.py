"""Resources, which boto3 adds to clients, and their collections."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from botowright.ir.annotations import Annotation, Symbol
    from botowright.ir.definitions import Documentation, Method


class PropertyKind(Enum):
    """The kinds of properties. boto3 loads an attribute or a reference on first use."""

    IDENTIFIER = "identifier"
    ATTRIBUTE = "attribute"
    REFERENCE = "reference"  # another resource that the data names
    COLLECTION = "collection"


@dataclass(frozen=True, slots=True)
class PropertyDef:
    """A property of a resource."""

    kind: PropertyKind
    name: str
    annotation: Annotation
    documentation: Documentation
    is_async: bool = False  # whether a program awaits its value
    deprecated: str | None = None  # why a program should not use it


@dataclass(frozen=True, slots=True)
class ResourceDef:
    """The class of a resource."""

    class_name: str
    documentation: Documentation
    properties: tuple[PropertyDef, ...]
    methods: tuple[Method, ...]
    base: Symbol | None = None  # one more class of boto3 that it inherits


@dataclass(frozen=True, slots=True)
class CollectionDef:
    """A collection: the class that `.all()` returns, and the manager in the resource's property."""

    class_name: str
    manager_name: str
    path: str  # as a program writes it: `bucket.objects`
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
        """Return the name of the class that `boto3.resource` returns."""
        return self.resources[0].class_name
