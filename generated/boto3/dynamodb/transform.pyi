from _typeshed import Incomplete
from boto3.dynamodb.conditions import ConditionBase, ConditionExpressionBuilder
from boto3.dynamodb.types import TypeDeserializer, TypeSerializer
from botocore.model import OperationModel, Shape
from collections.abc import Callable, Mapping
from typing import Any

def register_high_level_interface(base_classes: list[type], **kwargs: Any) -> None: ...
def copy_dynamodb_params(
    params: Mapping[str, Any], **kwargs: Any
) -> dict[str, Any]: ...

class DynamoDBHighLevelResource:
    def __init__(self, *args: Incomplete, **kwargs: Incomplete) -> None: ...

class TransformationInjector:
    def __init__(
        self,
        transformer: ParameterTransformer | None = None,
        condition_builder: ConditionExpressionBuilder | None = None,
        serializer: TypeSerializer | None = None,
        deserializer: TypeDeserializer | None = None,
    ) -> None: ...
    def inject_condition_expressions(
        self, params: dict[str, Any], model: OperationModel, **kwargs: Any
    ) -> None: ...
    def inject_attribute_value_input(
        self, params: dict[str, Any], model: OperationModel, **kwargs: Any
    ) -> None: ...
    def inject_attribute_value_output(
        self, parsed: dict[str, Any], model: OperationModel, **kwargs: Any
    ) -> None: ...

class ConditionExpressionTransformation:
    def __init__(
        self,
        condition_builder: ConditionExpressionBuilder,
        placeholder_names: dict[str, str],
        placeholder_values: dict[str, Any],
        is_key_condition: bool = False,
    ) -> None: ...
    def __call__(self, value: ConditionBase | str) -> str: ...

class ParameterTransformer:
    def transform(
        self,
        params: dict[str, Any],
        model: Shape,
        transformation: Callable[[Any], Any],
        target_shape: str,
    ) -> None: ...
