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
) -> None:
    """Documents a resource action.

    Args:
        section: The section to write to.
        resource_name: The name of the resource.
        event_emitter: The event emitter to use to emit events.
        action_model: The model of the action.
        service_model: The model of the service.
        include_signature: Whether or not to include the signature. It is useful for generating docstrings.
    """

def document_load_reload_action(
    section: Incomplete,
    action_name: Incomplete,
    resource_name: Incomplete,
    event_emitter: Incomplete,
    load_model: Incomplete,
    service_model: Incomplete,
    include_signature: Incomplete = True,
) -> None:
    """Documents the resource load action.

    Args:
        section: The section to write to.
        action_name: The name of the loading action should be load or reload.
        resource_name: The name of the resource.
        event_emitter: The event emitter to use to emit events.
        load_model: The model of the load action.
        service_model: The model of the service.
        include_signature: Whether or not to include the signature. It is useful for generating docstrings.
    """
