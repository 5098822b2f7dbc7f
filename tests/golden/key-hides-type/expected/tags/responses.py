"""Response types of Example Tags: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.tags import literals
from boto_types.values import JsonValue, ResponseMetadata


class Tag(TypedDict):
    Key: str
    Value: NotRequired[str]


class Holder(TypedDict, total=False):
    Status: Required[literals.Status]
    Statuses: list[literals.Status]
    list: str
    str: int
    Names: "list[str]"
    datetime: datetime
    Times: "list[datetime]"
    Any: JsonValue
    Tag: Tag
    TagLike: "Tag"
    Inner: "list[Tag]"


class PutTagsResponse(TypedDict, total=False):
    Tag: Tag
    Tags: "list[Tag]"
    Holder: Holder
    Status: literals.Status
    Statuses: list[literals.Status]
    ResponseMetadata: Required[ResponseMetadata]
