from _typeshed import Incomplete
from botocore import xform_name as xform_name
from botocore.utils import get_service_module_name as get_service_module_name

class PaginatorDocumenter:
    def __init__(
        self,
        client: Incomplete,
        service_paginator_model: Incomplete,
        root_docs_path: Incomplete,
    ) -> None: ...
    def document_paginators(self, section: Incomplete) -> None:
        """Documents the various paginators for a service.

        param section: The section to write to.
        """

def document_paginate_method(
    section: Incomplete,
    paginator_name: Incomplete,
    event_emitter: Incomplete,
    service_model: Incomplete,
    paginator_config: Incomplete,
    include_signature: Incomplete = True,
) -> None:
    """Documents the paginate method of a paginator.

    Args:
        section: The section to write to.
        paginator_name: The name of the paginator. It is snake cased.
        event_emitter: The event emitter to use to emit events.
        service_model: The service model.
        paginator_config: The paginator config associated to a particular paginator.
        include_signature: Whether or not to include the signature. It is useful for generating docstrings.
    """
