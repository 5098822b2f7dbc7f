from _typeshed import Incomplete
from typing import NamedTuple

def py_type_name(type_name: Incomplete) -> str:
    """Get the Python type name for a given model type."""

def py_default(type_name: Incomplete) -> str:
    """Get the Python default value for a given model type."""

def get_official_service_name(service_model: Incomplete) -> Incomplete:
    """Generate the official name of an AWS Service.

    Args:
        service_model: The service model representing the service.
    """

class _DocumentedShape(NamedTuple):
    name: Incomplete
    type_name: Incomplete
    documentation: Incomplete
    metadata: Incomplete
    members: Incomplete
    required_members: Incomplete

class DocumentedShape(_DocumentedShape):
    """Use this class to inject new shapes into a model for documentation."""

    def __new__(
        cls,
        name: Incomplete,
        type_name: Incomplete,
        documentation: Incomplete,
        metadata: Incomplete = None,
        members: Incomplete = None,
        required_members: Incomplete = None,
    ) -> Incomplete: ...

class AutoPopulatedParam:
    name: Incomplete
    param_description: Incomplete
    def __init__(
        self, name: Incomplete, param_description: Incomplete = None
    ) -> None: ...
    def document_auto_populated_param(
        self, event_name: Incomplete, section: Incomplete, **kwargs: Incomplete
    ) -> None:
        """Documents auto populated parameters.

        It will remove any required marks for the parameter, remove the parameter from
        the example, and add a snippet about the parameter being autopopulated in the
        description.
        """

class HideParamFromOperations:
    """Hides a single parameter from multiple operations.

    This method will remove a parameter from documentation and from examples. This
    method is typically used for things that are automatically populated because a
    user would be unable to provide a value (e.g., a checksum of a serialized XML
    request body).
    """

    def __init__(
        self, service_name: str, parameter_name: str, operation_names: Incomplete
    ) -> None:
        """Hides a single parameter from multiple operations.

        Args:
            service_name: Name of the service to modify.
            parameter_name: Name of the parameter to modify.
            operation_names: Operation names to modify.
        """

    def hide_param(
        self, event_name: Incomplete, section: Incomplete, **kwargs: Incomplete
    ) -> None: ...

class AppendParamDocumentation:
    """Appends documentation to a specific parameter."""

    def __init__(self, parameter_name: Incomplete, doc_string: Incomplete) -> None: ...
    def append_documentation(
        self, event_name: Incomplete, section: Incomplete, **kwargs: Incomplete
    ) -> None: ...

class DocumentModifiedShape:
    """Modifies the documentation for a shape to reflect runtime transformations.

    This is used when a handler transforms a shape's value at runtime (e.g.,
    decoding a JSON string into a dict) and the documentation needs to reflect the
    actual Python type returned rather than the modeled type.
    """

    def __init__(
        self,
        shape_name: Incomplete,
        new_type: Incomplete,
        new_description: Incomplete,
        new_example_value: Incomplete,
    ) -> None: ...
    def replace_documentation_for_matching_shape(
        self, event_name: Incomplete, section: Incomplete, **kwargs: Incomplete
    ) -> None: ...

def escape_controls(value: Incomplete) -> Incomplete: ...
