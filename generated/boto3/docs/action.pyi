from _typeshed import Incomplete
from boto3.docs.base import NestedDocumenter
from botocore.utils import get_service_module_name as get_service_module_name

PUT_DATA_WARNING_MESSAGE: str
WARNING_MESSAGES: dict[str, Incomplete]
IGNORE_PARAMS: dict[str, Incomplete]

class ActionDocumenter(NestedDocumenter):
    def document_actions(self, section: Incomplete) -> None: ...

def document_action(
    section: Incomplete,
    resource_name: Incomplete,
    event_emitter: Incomplete,
    action_model: Incomplete,
    service_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
def document_load_reload_action(
    section: Incomplete,
    action_name: Incomplete,
    resource_name: Incomplete,
    event_emitter: Incomplete,
    load_model: Incomplete,
    service_model: Incomplete,
    include_signature: Incomplete = True,
) -> None: ...
