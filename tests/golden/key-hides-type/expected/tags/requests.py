"""Request types of Example Tags: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict

from boto_types.tags import literals
from boto_types.tags.responses import Tag as Tag
from boto_types.values import JsonInput, TimestampInput


class Holder(TypedDict, total=False):
    Status: Required[literals.Status]
    Statuses: list[literals.Status]
    list: str
    str: int
    Names: "list[str]"
    datetime: TimestampInput
    Times: "list[TimestampInput]"
    Any: JsonInput
    Tag: Tag
    TagLike: "Tag"
    Inner: "list[Tag]"


class PutTagsRequest(TypedDict, total=False, closed=True):
    Tag: Required[Tag]
    Tags: "list[Tag]"
    Holder: Holder
