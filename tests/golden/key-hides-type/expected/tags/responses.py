"""What comes back from Example Tags."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.tags.literals import Status
from boto_types.values import JsonValue, ResponseMetadata


class Tag(TypedDict):
    Key: str
    Value: NotRequired[str]


class Holder(TypedDict):
    Status: Status
    Statuses: NotRequired["list[Status]"]
    list: NotRequired[str]
    str: NotRequired[int]
    Names: NotRequired["list[str]"]
    datetime: NotRequired[datetime]
    Times: NotRequired["list[datetime]"]
    Any: NotRequired[JsonValue]
    Tag: NotRequired[Tag]
    TagLike: NotRequired["Tag"]
    Inner: NotRequired["list[Tag]"]


class PutTagsResponse(TypedDict):
    Tag: NotRequired[Tag]
    Tags: NotRequired["list[Tag]"]
    Holder: NotRequired[Holder]
    Status: NotRequired[Status]
    Statuses: NotRequired["list[Status]"]
    ResponseMetadata: ResponseMetadata
