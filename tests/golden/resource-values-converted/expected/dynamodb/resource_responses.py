"""Response types for the resources of Example Tables.

They differ from those in `responses`, because boto3 converts the values.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.dynamodb import responses
from boto_types.items import ItemValue
from boto_types.values import ResponseMetadata


class PutItemOutput(TypedDict, total=False):
    Attributes: dict[str, ItemValue]
    Capacity: responses.Capacity
    ResponseMetadata: Required[ResponseMetadata]


class QueryOutput(TypedDict):
    Items: list[dict[str, ItemValue]]
    Capacity: NotRequired[responses.Capacity]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata
