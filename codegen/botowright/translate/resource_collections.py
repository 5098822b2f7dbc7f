"""Collections of resources: what boto3/resources/collection.py makes of a model's `hasMany`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.ir.annotations import Generic, Name, Symbol
from botowright.ir.definitions import Documentation, Method
from botowright.ir.resources import CollectionDef
from botowright.translate import symbols as s
from botowright.translate.resource_models import SERVICE, filled_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from boto3.resources.model import Action, Collection

    from botowright.translate.operations import Operations
    from botowright.translate.resource_models import ResourceView

MANAGER = "Manager"


def collections_of(
    name: str, view: ResourceView, operations: Operations
) -> Iterator[CollectionDef]:
    """Yield the collections of a resource."""
    owner = view.service_name if name == SERVICE else xform_name(name)
    for class_name, collection in view.collections(name):
        element = view.symbol(collection.resource.type)  # an unknown one has no batch actions
        link = f"{view.page(name)}/{collection.name}.html"
        actions = (
            _batch_action(action, view, operations, link) for action in collection.batch_actions
        )
        yield CollectionDef(
            class_name=class_name,
            manager_name=f"{class_name}{MANAGER}",
            path=f"{owner}.{collection.name}",
            element=element,
            methods=(_filter(class_name, collection, view, operations, link), *actions),
        )


def _filter(
    class_name: str, collection: Collection, view: ResourceView, operations: Operations, link: str
) -> Method:
    """Return `filter`.

    boto3 fills in some parameters. It adds a caller's list to its own, and lets any other value of
    a caller replace its own (boto3/resources/collection.py, ResourceCollection.pages).
    """
    operation = view.operation(collection.request.operation)
    returns = Name(Symbol(s.RESOURCES, class_name))
    return Method(
        "filter",
        operations.with_parameters(operation, returns, filled_in(collection.request.params)),
        Documentation(
            f"Those that `{xform_name(operation.name)}` gives for these parameters.", link
        ),
        overrides=True,
    )


def _batch_action(action: Action, view: ResourceView, operations: Operations, link: str) -> Method:
    """Return an action on all elements. A caller's value replaces all that boto3 fills in."""
    operation = view.operation(action.request.operation)
    answers = Generic(s.LIST, (operations.output(operation),))
    return Method(
        xform_name(action.name),
        operations.with_parameters(operation, answers, filled_in(action.request.params)),
        Documentation(f"Call `{xform_name(operation.name)}` for each page of them.", link),
    )
