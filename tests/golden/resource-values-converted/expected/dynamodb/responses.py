"""What comes back from Example Tables."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class AttributeValue(TypedDict):
    S: NotRequired[str]
    N: NotRequired[str]
    L: NotRequired["list[AttributeValue]"]


class Capacity(TypedDict):
    Units: NotRequired[int]


class PutItemOutput(TypedDict):
    Attributes: NotRequired[dict[str, AttributeValue]]
    Capacity: NotRequired[Capacity]
    ResponseMetadata: ResponseMetadata


class QueryOutput(TypedDict):
    Items: list[dict[str, AttributeValue]]
    Capacity: NotRequired[Capacity]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Plain(TypedDict):
    Capacity: NotRequired[Capacity]
    ResponseMetadata: ResponseMetadata


class Reason(TypedDict):
    Item: NotRequired[dict[str, AttributeValue]]
