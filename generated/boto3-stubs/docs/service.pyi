from _typeshed import Incomplete
from botocore.docs.service import ServiceDocumenter as BaseServiceDocumenter

class ServiceDocumenter(BaseServiceDocumenter):
    EXAMPLE_PATH: Incomplete
    sections: list[str]
    def __init__(
        self, service_name: Incomplete, session: Incomplete, root_docs_path: Incomplete
    ) -> None: ...
    def document_service(self) -> Incomplete:
        """Documents an entire service.

        Returns:
            The reStructured text of the documented service.
        """

    def client_api(self, section: Incomplete) -> None: ...
    def resource_section(self, section: Incomplete) -> None: ...
