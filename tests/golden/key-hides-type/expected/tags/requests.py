"""What you send to Example Tags.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.tags.literals import Status
from boto_types.tags.responses import Tag as Tag
from boto_types.values import JsonInput, TimestampInput


class Holder(TypedDict):
    Status: Status
    Statuses: NotRequired["list[Status]"]
    list: NotRequired[str]
    str: NotRequired[int]
    Names: NotRequired["list[str]"]
    datetime: NotRequired[TimestampInput]
    Times: NotRequired["list[TimestampInput]"]
    Any: NotRequired[JsonInput]
    Tag: NotRequired[Tag]
    TagLike: NotRequired["Tag"]
    Inner: NotRequired["list[Tag]"]


class PutTagsRequest(TypedDict, closed=True):
    Tag: Tag
    Tags: NotRequired["list[Tag]"]
    Holder: NotRequired[Holder]
