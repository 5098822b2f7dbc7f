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
    def document_paginators(self, section: Incomplete) -> None: ...

def document_paginate_method(
    section: Incomplete,
    paginator_name: Incomplete,
    event_emitter: Incomplete,
    service_model: Incomplete,
    paginator_config: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
