from _typeshed import Incomplete
from botocore import xform_name as xform_name

class ClientDocumenter:
    def __init__(
        self,
        client: Incomplete,
        root_docs_path: Incomplete,
        shared_examples: Incomplete = None,
    ) -> None: ...
    def document_client(self, section: Incomplete) -> None:
        """Documents a client and its methods.

        Args:
            section: The section to write to.
        """

class ClientExceptionsDocumenter:
    def __init__(self, client: Incomplete, root_docs_path: Incomplete) -> None: ...
    def document_exceptions(self, section: Incomplete) -> None: ...

class ClientContextParamsDocumenter:
    OMITTED_CONTEXT_PARAMS: dict[str, Incomplete]
    def __init__(
        self, service_name: Incomplete, context_params: Incomplete
    ) -> None: ...
    def document_context_params(self, section: Incomplete) -> None: ...
