from _typeshed import Incomplete
from boto3.docs.base import NestedDocumenter
from botocore.utils import get_service_module_name as get_service_module_name

class SubResourceDocumenter(NestedDocumenter):
    def document_sub_resources(self, section: Incomplete) -> None: ...

def document_sub_resource(
    section: Incomplete,
    resource_name: Incomplete,
    sub_resource_model: Incomplete,
    service_model: Incomplete,
    include_signature: Incomplete = True,
) -> None:
    """Documents a resource action.

    Args:
        section: The section to write to.
        resource_name: The name of the resource.
        sub_resource_model: The model of the subresource.
        service_model: The model of the service.
        include_signature: Whether or not to include the signature. It is useful for generating docstrings.
    """
