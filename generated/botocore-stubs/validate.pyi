from botocore.model import OperationModel, Shape
from botocore.serialize import Serializer
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

_Function = TypeVar("_Function", bound=Callable[..., Any])

def validate_parameters(params: Mapping[str, Any], shape: Shape) -> None:
    """Validates input parameters against a schema.

    This is a convenience function that validates parameters against a schema. You
    can also instantiate and use the ParamValidator class directly if you want more
    control.

    If there are any validation errors then a ParamValidationError will be raised.
    If there are no validation errors than no exception is raised and a value of
    None is returned.

    Args:
        params: The user provided input parameters.
        shape: The schema which the input parameters should adhere to.

    Raises:
        ParamValidationError.
    """

def type_check(valid_types: tuple[type, ...]) -> Callable[[_Function], _Function]: ...
def range_check(
    name: str, value: float, shape: Shape, error_type: str, errors: ValidationErrors
) -> None: ...

class ValidationErrors:
    def __init__(self) -> None: ...
    def has_errors(self) -> bool: ...
    def generate_report(self) -> str: ...
    def report(self, name: str, reason: str, **kwargs: Any) -> None: ...

class ParamValidator:
    """Validates parameters against a shape model."""

    SCALAR_TYPES: dict[str, tuple[type, ...]]
    CONTAINER_TYPES: dict[str, tuple[type, ...]]
    VALIDATED_METADATA_ATTRS: set[str]

    def validate(self, params: Mapping[str, Any], shape: Shape) -> ValidationErrors:
        """Validate parameters against a shape model.

        This method will validate the parameters against a provided shape model. All
        errors will be collected before returning to the caller. This means that this
        method will not stop at the first error, it will return all possible errors.

        Args:
            params: User provided dict of parameters.
            shape: A shape model describing the expected input.

        Returns:
            A list of errors.
        """

class ParamValidationDecorator:
    def __init__(
        self, param_validator: ParamValidator, serializer: Serializer
    ) -> None: ...
    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]: ...
