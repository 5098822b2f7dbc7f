from _typeshed import Incomplete

AWS_DOC_BASE: str

def get_instance_public_methods(instance: Incomplete) -> Incomplete:
    """Retrieves an objects public methods.

    Args:
        instance: The instance of the class to inspect.

    Returns:
        A dictionary that represents an instance's methods where the keys are the name of the methods and the values are the handler to the method.
    """

def document_model_driven_signature(
    section: Incomplete,
    name: Incomplete,
    operation_model: Incomplete,
    include: Incomplete = None,
    exclude: Incomplete = None,
) -> None:
    """Documents the signature of a model-driven method.

    Args:
        section: The section to write the documentation to.
        name: The name of the method.
        operation_model: The operation model for the method.
        include: The parameter shapes to include in the documentation.
        exclude: The names of the parameters to exclude from documentation.
    """

def document_custom_signature(
    section: Incomplete,
    name: Incomplete,
    method: Incomplete,
    include: Incomplete = None,
    exclude: Incomplete = None,
) -> None:
    """Documents the signature of a custom method.

    Args:
        section: The section to write the documentation to.
        name: The name of the method.
        method: The handle to the method being documented.
        include: The parameter shapes to include in the documentation.
        exclude: The names of the parameters to exclude from documentation.
    """

def document_custom_method(
    section: Incomplete, method_name: Incomplete, method: Incomplete
) -> None:
    """Documents a non-data driven method.

    Args:
        section: The section to write the documentation to.
        method_name: The name of the method.
        method: The handle to the method being documented.
    """

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
) -> None:
    """Documents an individual method.

    Args:
        section: The section to write to.
        method_name: The name of the method.
        operation_model: The model of the operation.
        event_emitter: The event emitter to use to emit events.
        example_prefix: The prefix to use in the method example.
        include_input: The parameter shapes to include in the input documentation.
        include_input: The parameter shapes to include in the output documentation.
        exclude_input: The names of the parameters to exclude from input documentation.
        exclude_input: The names of the parameters to exclude from output documentation.
        document_output: A boolean flag to indicate whether to document the output.
        include_signature: Whether or not to include the signature. It is useful for generating docstrings.
    """
