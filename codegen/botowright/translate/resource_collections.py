"""Collections of resources: the `hasMany` of a model, as boto3/resources/collection.py reads it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from botocore import xform_name

from botowright.ir import symbols as s
from botowright.ir.annotations import Generic, Name, Symbol
from botowright.ir.definitions import Method
from botowright.ir.modules import RESOURCES
from botowright.ir.resources import CollectionDef
from botowright.translate.quirks.kinds import SERVICE_RESOURCE
from botowright.translate.resource_models import filled_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from boto3.resources.model import Action, Collection

    from botowright.ir.definitions import Documentation
    from botowright.translate.documentation import DocumentationSource
    from botowright.translate.operations import Operations
    from botowright.translate.resource_models import ResourceCatalog

MANAGER = "Manager"


def collections_of(
    name: str, catalog: ResourceCatalog, operations: Operations, docs: DocumentationSource
) -> Iterator[CollectionDef]:
    """Yield the collections of a resource."""
    owner = catalog.service_name if name == SERVICE_RESOURCE else xform_name(name)
    for class_name, collection in catalog.collections(name):
        element = catalog.symbol(collection.resource.type)  # an unknown one has no batch actions
        page = f"{catalog.folder(name)}/{collection.name}"
        text = _filter_sentence(collection)
        filtering = _filter(class_name, collection, catalog, operations, docs.of_ours(text, page))
        actions = (
            _batch_action(action, catalog, operations, docs.of_ours(_batch_sentence(action), page))
            for action in collection.batch_actions
        )
        yield CollectionDef(
            class_name=class_name,
            manager_name=f"{class_name}{MANAGER}",
            path=f"{owner}.{collection.name}",
            element=element,
            methods=(filtering, *actions),
        )


def _filter(
    class_name: str,
    collection: Collection,
    catalog: ResourceCatalog,
    operations: Operations,
    documentation: Documentation,
) -> Method:
    """Return `filter`.

    boto3 fills in some parameters. It adds a caller's list to its own list. Any other value of a
    caller replaces boto3's (boto3/resources/collection.py, ResourceCollection.pages).
    """
    operation = catalog.operation(collection.request.operation)
    returns = Name(Symbol(RESOURCES, class_name))
    return Method(
        "filter",
        operations.with_parameters(operation, returns, filled_in(collection.request.params)),
        documentation,
        overrides=True,
    )


def _batch_action(
    action: Action, catalog: ResourceCatalog, operations: Operations, documentation: Documentation
) -> Method:
    """Return an action on all elements. A caller's value replaces the one that boto3 fills in."""
    operation = catalog.operation(action.request.operation)
    results = Generic(s.LIST, (operations.output(operation),))
    return Method(
        xform_name(action.name),
        operations.with_parameters(operation, results, filled_in(action.request.params)),
        documentation,
    )


def _filter_sentence(collection: Collection) -> str:
    method_name = xform_name(collection.request.operation)
    return f"The resources that `{method_name}` returns for these parameters."


def _batch_sentence(action: Action) -> str:
    return f"Call `{xform_name(action.request.operation)}` for each page of the resources."
