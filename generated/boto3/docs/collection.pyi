from _typeshed import Incomplete
from boto3.docs.base import NestedDocumenter

class CollectionDocumenter(NestedDocumenter):
    def document_collections(self, section: Incomplete) -> None: ...

def document_collection_object(
    section: Incomplete,
    collection_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
def document_batch_action(
    section: Incomplete,
    resource_name: Incomplete,
    event_emitter: Incomplete,
    batch_action_model: Incomplete,
    service_model: Incomplete,
    collection_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
def document_collection_method(
    section: Incomplete,
    resource_name: Incomplete,
    action_name: Incomplete,
    event_emitter: Incomplete,
    collection_model: Incomplete,
    service_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
