from _typeshed import Incomplete
from boto3.docs.base import NestedDocumenter

class CollectionDocumenter(NestedDocumenter):
    def document_collections(self, section: Incomplete) -> None: ...

def document_collection_object(
    section: Incomplete,
    collection_model: Incomplete,
    include_signature: Incomplete = True,
) -> None:
    """Documents a collection resource object.

    Args:
        section: The section to write to.
        collection_model: The model of the collection.
        include_signature: Whether or not to include the signature. It is useful for generating docstrings.
    """

def document_batch_action(
    section: Incomplete,
    resource_name: Incomplete,
    event_emitter: Incomplete,
    batch_action_model: Incomplete,
    service_model: Incomplete,
    collection_model: Incomplete,
    include_signature: Incomplete = True,
) -> None:
    """Documents a collection's batch action.

    Args:
        section: The section to write to.
        resource_name: The name of the resource.
        action_name: The name of collection action. Currently only can be all, filter, limit, or page_size.
        event_emitter: The event emitter to use to emit events.
        batch_action_model: The model of the batch action.
        collection_model: The model of the collection.
        service_model: The model of the service.
        include_signature: Whether or not to include the signature. It is useful for generating docstrings.
    """

def document_collection_method(
    section: Incomplete,
    resource_name: Incomplete,
    action_name: Incomplete,
    event_emitter: Incomplete,
    collection_model: Incomplete,
    service_model: Incomplete,
    include_signature: Incomplete = True,
) -> None:
    """Documents a collection method.

    Args:
        section: The section to write to.
        resource_name: The name of the resource.
        action_name: The name of collection action. Currently only can be all, filter, limit, or page_size.
        event_emitter: The event emitter to use to emit events.
        collection_model: The model of the collection.
        service_model: The model of the service.
        include_signature: Whether or not to include the signature. It is useful for generating docstrings.
    """
