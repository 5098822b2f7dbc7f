from _typeshed import Incomplete
from boto3.docs.base import NestedDocumenter

class WaiterResourceDocumenter(NestedDocumenter):
    def __init__(
        self,
        resource: Incomplete,
        service_waiter_model: Incomplete,
        root_docs_path: Incomplete,
    ) -> None: ...
    def document_resource_waiters(self, section: Incomplete) -> None: ...

def document_resource_waiter(
    section: Incomplete,
    resource_name: Incomplete,
    event_emitter: Incomplete,
    service_model: Incomplete,
    resource_waiter_model: Incomplete,
    service_waiter_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
