from _typeshed import Incomplete
from botocore import xform_name as xform_name
from botocore.utils import get_service_module_name as get_service_module_name

class WaiterDocumenter:
    def __init__(
        self,
        client: Incomplete,
        service_waiter_model: Incomplete,
        root_docs_path: Incomplete,
    ) -> None: ...
    def document_waiters(self, section: Incomplete) -> None: ...

def document_wait_method(
    section: Incomplete,
    waiter_name: Incomplete,
    event_emitter: Incomplete,
    service_model: Incomplete,
    service_waiter_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
