from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from botocore.model import OperationModel, Shape
from botocore.serialize import Serializer

_Function = TypeVar("_Function", bound=Callable[..., Any])

def validate_parameters(params: Mapping[str, Any], shape: Shape) -> None: ...
def type_check(
    valid_types: tuple[type, ...],
) -> Callable[[_Function], _Function]: ...
def range_check(
    name: str, value: float, shape: Shape, error_type: str, errors: ValidationErrors
) -> None: ...

class ValidationErrors:
    def report(self, name: str, reason: str, **kwargs: Any) -> None: ...

class ParamValidator:
    SCALAR_TYPES: dict[str, tuple[type, ...]]
    CONTAINER_TYPES: dict[str, tuple[type, ...]]

    def validate(
        self, params: Mapping[str, Any], shape: Shape
    ) -> ValidationErrors: ...

class ParamValidationDecorator:
    def __init__(
        self, param_validator: ParamValidator, serializer: Serializer
    ) -> None: ...
    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]: ...
