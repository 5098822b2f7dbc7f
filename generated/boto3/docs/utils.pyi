from _typeshed import Incomplete

DocumentModifiedShape: Incomplete

def get_resource_ignore_params(params: Incomplete) -> Incomplete:
    """Helper method to determine which parameters to ignore for actions.

    Returns:
        A list of the parameter names that does not need to be included in a resource's method call for documentation purposes.
    """

def is_resource_action(action_handle: Incomplete) -> Incomplete: ...
def get_resource_public_actions(resource_class: Incomplete) -> Incomplete: ...
def get_identifier_values_for_example(identifier_names: Incomplete) -> str: ...
def get_identifier_args_for_signature(identifier_names: Incomplete) -> str: ...
def get_identifier_description(
    resource_name: Incomplete, identifier_name: Incomplete
) -> str: ...
def add_resource_type_overview(
    section: Incomplete,
    resource_type: Incomplete,
    description: Incomplete,
    intro_link: Incomplete = None,
) -> None: ...
