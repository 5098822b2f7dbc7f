"""What comes back from Example Tables through a resource, where that differs from `responses`."""

from typing_extensions import NotRequired, TypedDict

from boto_types.dynamodb.responses import Capacity
from boto_types.items import ItemValue
from boto_types.values import ResponseMetadata


class PutItemOutput(TypedDict):
    Attributes: NotRequired[dict[str, ItemValue]]
    Capacity: NotRequired[Capacity]
    ResponseMetadata: ResponseMetadata


class QueryOutput(TypedDict):
    Items: list[dict[str, ItemValue]]
    Capacity: NotRequired[Capacity]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata
