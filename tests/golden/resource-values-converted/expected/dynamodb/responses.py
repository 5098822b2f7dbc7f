"""Response types of Example Tables: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.values import ResponseMetadata


class AttributeValue(TypedDict, total=False):
    S: str
    N: str
    L: "list[AttributeValue]"


class Capacity(TypedDict, total=False):
    Units: int


class PutItemOutput(TypedDict, total=False):
    Attributes: dict[str, AttributeValue]
    Capacity: Capacity
    ResponseMetadata: Required[ResponseMetadata]


class QueryOutput(TypedDict):
    Items: list[dict[str, AttributeValue]]
    Capacity: NotRequired[Capacity]
    NextToken: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Plain(TypedDict):
    """Response of `transact` and `describe`."""

    Capacity: NotRequired[Capacity]
    ResponseMetadata: ResponseMetadata


class Reason(TypedDict, total=False):
    Item: dict[str, AttributeValue]
