from _typeshed import Incomplete
from boto3.docs.base import BaseDocumenter
from botocore import xform_name as xform_name

class ResourceDocumenter(BaseDocumenter):
    def __init__(
        self,
        resource: Incomplete,
        botocore_session: Incomplete,
        root_docs_path: Incomplete,
    ) -> None: ...
    def document_resource(self, section: Incomplete) -> None: ...

class ServiceResourceDocumenter(ResourceDocumenter):
    @property
    def class_name(self) -> str: ...
