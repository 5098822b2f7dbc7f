from collections.abc import Mapping
from re import Pattern
from typing import Any, Literal, TypeAlias

from botocore.model import OperationModel

_Precision: TypeAlias = Literal["default", "millisecond", "legacy"]

HOST_PREFIX_RE: Pattern[str]
TIMESTAMP_PRECISION_OPTIONS: tuple[str, ...]
SERIALIZERS: dict[str, type[Serializer]]

# With validation it is a ParamValidationDecorator, which has the same method.
def create_serializer(
    protocol_name: str,
    include_validation: bool = True,
    timestamp_precision: _Precision = ...,
) -> Serializer: ...

class Serializer:
    MAP_TYPE: type[dict[str, Any]]

    def __init__(self, timestamp_precision: _Precision = ...) -> None: ...
    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]: ...

