from collections.abc import Mapping
from re import Pattern
from typing import Any

from botocore.model import OperationModel

HOST_PREFIX_RE: Pattern[str]
TIMESTAMP_PRECISION_OPTIONS: tuple[str, ...]
SERIALIZERS: dict[str, type[Serializer]]

# With validation it is a ParamValidationDecorator, whose one method is the same.
def create_serializer(
    protocol_name: str,
    include_validation: bool = True,
    timestamp_precision: str = ...,
) -> Serializer: ...

class Serializer:
    MAP_TYPE: type[dict[str, Any]]

    def __init__(self, timestamp_precision: str = ...) -> None: ...
    def serialize_to_request(
        self, parameters: Mapping[str, Any], operation_model: OperationModel
    ) -> dict[str, Any]: ...

