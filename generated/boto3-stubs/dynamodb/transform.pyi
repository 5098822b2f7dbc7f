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
    """Injects the transformations into the user provided parameters."""

    def __init__(
        self,
        transformer: ParameterTransformer | None = None,
        condition_builder: ConditionExpressionBuilder | None = None,
        serializer: TypeSerializer | None = None,
        deserializer: TypeDeserializer | None = None,
    ) -> None: ...
    def inject_condition_expressions(
        self, params: dict[str, Any], model: OperationModel, **kwargs: Any
    ) -> None:
        """Injects the condition expression transformation into the parameters.

        This injection includes transformations for ConditionExpression shapes and
        KeyExpression shapes. It also handles any placeholder names and values that are
        generated when transforming the condition expressions.
        """

    def inject_attribute_value_input(
        self, params: dict[str, Any], model: OperationModel, **kwargs: Any
    ) -> None:
        """Injects DynamoDB serialization into parameter input."""

    def inject_attribute_value_output(
        self, parsed: dict[str, Any], model: OperationModel, **kwargs: Any
    ) -> None:
        """Injects DynamoDB deserialization into responses."""

class ConditionExpressionTransformation:
    """Provides a transformation for condition expressions.

    The `ParameterTransformer` class can call this class directly to transform the
    condition expressions in the parameters provided.
    """

    def __init__(
        self,
        condition_builder: ConditionExpressionBuilder,
        placeholder_names: dict[str, str],
        placeholder_values: dict[str, Any],
        is_key_condition: bool = False,
    ) -> None: ...
    def __call__(self, value: ConditionBase | str) -> str: ...

class ParameterTransformer:
    """Transforms the input to and output from botocore based on shape."""

    def transform(
        self,
        params: dict[str, Any],
        model: Shape,
        transformation: Callable[[Any], Any],
        target_shape: str,
    ) -> None:
        """Transforms the dynamodb input to or output from botocore.

        It applies a specified transformation whenever a specific shape name is
        encountered while traversing the parameters in the dictionary.

        Args:
            params: The parameters structure to transform.
            model: The operation model.
            transformation: The function to apply the parameter.
            target_shape: The name of the shape to apply the transformation to.
        """
