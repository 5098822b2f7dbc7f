"""The parts of boto3's resources by their names in Python: the operation of each, and its model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from botocore import xform_name

from botowright.translate.quirks.kinds import SERVICE_RESOURCE
from botowright.translate.resource_collections import MANAGER

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from boto3.resources.model import ResourceModel

    from botowright.translate.resource_models import ResourceCatalog

_WAIT = "wait_until_"
_SAME = ("all", "limit", "page_size", "pages")  # of a collection: they send its request


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a resource or of a collection.

    `resource` is the name in the models, "" for the service resource. `section` and `key` lead to
    the part in the model of the resource: "actions" and "Create". Both are "" for an attribute.
    """

    resource: str
    section: str = ""
    key: str = ""
    operation: str | None = None  # its method's name: "create_bucket"
    waiter: str | None = None
    attribute: tuple[str, str] | None = None  # a shape and its member


def resource_parts(catalog: ResourceCatalog) -> dict[str, dict[str, Part]]:
    """Return the parts of each class, by the names of the class and of the part."""
    found: dict[str, dict[str, Part]] = {}
    for name in catalog.names():
        found[catalog.class_name(name)] = dict(_parts(catalog, name))
        for class_name, parts in _collections(catalog, name):
            found[class_name] = found[f"{class_name}{MANAGER}"] = parts
    return found


def _parts(catalog: ResourceCatalog, name: str) -> Iterator[tuple[str, Part]]:
    model, resource = catalog.model(name), _named(name)
    definition = model._definition  # noqa: SLF001  # the keys of the file are kept nowhere else
    yield from _attributes(catalog, model, resource)
    if model.load:
        operation = xform_name(model.load.request.operation)
        yield from ((each, Part(resource, "load", "", operation)) for each in ("load", "reload"))
    for key, action in zip(definition.get("actions", {}), model.actions, strict=True):
        yield action.name, Part(resource, "actions", key, xform_name(action.request.operation))
    for key, waiter in zip(definition.get("waiters", {}), model.waiters, strict=True):
        made = xform_name(waiter.waiter_name)
        yield waiter.name, Part(resource, "waiters", key, waiter=made)
    has = definition.get("has", {})
    for part in (*model.subresources, *model.references):
        yield part.name, _made(part.name, part.resource.type, has, resource)
    for key, collection in zip(definition.get("hasMany", {}), model.collections, strict=True):
        yield collection.name, Part(resource, "hasMany", key)


def _attributes(
    catalog: ResourceCatalog, model: ResourceModel, resource: str
) -> Iterator[tuple[str, Part]]:
    shape = catalog.shape(model)
    if shape is not None:
        for name, (member, _) in model.get_attributes(shape).items():
            yield name, Part(resource, attribute=(model.shape, member))


def _made(name: str, type_: str, has: Mapping[str, Any], resource: str) -> Part:
    """Return the part that makes a resource. Any service resource makes all of them."""
    key = next((key for key in has if name in _spellings(key)), None)
    return Part(type_) if key is None else Part(resource, "has", key)


def _spellings(key: str) -> Iterable[str]:
    return (key, xform_name(key), f"{xform_name(key)}_reference")


def _collections(catalog: ResourceCatalog, name: str) -> Iterator[tuple[str, dict[str, Part]]]:
    keys = catalog.model(name)._definition.get("hasMany", {})  # noqa: SLF001  # as above
    for key, (class_name, collection) in zip(keys, catalog.collections(name), strict=True):
        own = Part(_named(name), "hasMany", key, xform_name(collection.request.operation))
        parts = dict.fromkeys((*_SAME, "filter"), own)
        element = collection.resource.type
        actions = collection.resource.model.batch_actions
        for action in actions:
            operation = xform_name(action.request.operation)
            parts[action.name] = Part(element, "batchActions", "", operation)
        yield class_name, parts


def _named(name: str) -> str:
    return "" if name == SERVICE_RESOURCE else name
