from _typeshed import Incomplete

AWS_DOC_BASE: str

def get_instance_public_methods(instance: Incomplete) -> Incomplete: ...
def document_model_driven_signature(
    section: Incomplete,
    name: Incomplete,
    operation_model: Incomplete,
    include: Incomplete = None,
    exclude: Incomplete = None,
) -> None: ...
def document_custom_signature(
    section: Incomplete,
    name: Incomplete,
    method: Incomplete,
    include: Incomplete = None,
    exclude: Incomplete = None,
) -> None: ...
def document_custom_method(
    section: Incomplete, method_name: Incomplete, method: Incomplete
) -> None: ...
def document_model_driven_method(
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
    include_signature: Incomplete = True,
) -> None: ...
