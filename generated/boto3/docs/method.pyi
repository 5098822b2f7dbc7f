from _typeshed import Incomplete

def document_model_driven_resource_method(
    section: Incomplete,
    method_name: Incomplete,
    operation_model: Incomplete,
    event_emitter: Incomplete,
    method_description: Incomplete = None,
    example_prefix: Incomplete = None,
    include_input: Incomplete = None,
    include_output: Incomplete = None,
    exclude_input: Incomplete = None,
    exclude_output: Incomplete = None,
    document_output: Incomplete = True,
    resource_action_model: Incomplete = None,
    include_signature: Incomplete = True,
) -> None: ...
