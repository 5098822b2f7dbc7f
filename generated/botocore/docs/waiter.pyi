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
    def document_waiters(self, section: Incomplete) -> None:
        """Documents the various waiters for a service.

        Args:
            section: The section to write to.
        """

def document_wait_method(
    section: Incomplete,
    waiter_name: Incomplete,
    event_emitter: Incomplete,
    service_model: Incomplete,
    service_waiter_model: Incomplete,
    include_signature: Incomplete = True,
) -> None:
    """Documents a the wait method of a waiter.

    Args:
        section: The section to write to.
        waiter_name: The name of the waiter.
        event_emitter: The event emitter to use to emit events.
        service_model: The service model.
        service_waiter_model: The waiter model associated to the service.
        include_signature: Whether or not to include the signature. It is useful for generating docstrings.
    """
