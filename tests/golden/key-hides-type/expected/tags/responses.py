"""What comes back from Example Tags."""

from datetime import datetime

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.tags.literals import Status
from boto_types.values import JsonValue, ResponseMetadata


class Tag(TypedDict):
    Key: str
    Value: NotRequired[str]


class Holder(TypedDict, total=False):
    Status: Required[Status]
    Statuses: "list[Status]"
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
    Status: Status
    Statuses: "list[Status]"
    ResponseMetadata: Required[ResponseMetadata]
