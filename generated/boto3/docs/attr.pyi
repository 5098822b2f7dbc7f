from _typeshed import Incomplete
from botocore.docs.params import ResponseParamsDocumenter

class ResourceShapeDocumenter(ResponseParamsDocumenter):
    EVENT_NAME: str

def document_attribute(
    section: Incomplete,
    service_name: Incomplete,
    resource_name: Incomplete,
    attr_name: Incomplete,
    event_emitter: Incomplete,
    attr_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
def document_identifier(
    section: Incomplete,
    resource_name: Incomplete,
    identifier_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
def document_reference(
    section: Incomplete,
    reference_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
