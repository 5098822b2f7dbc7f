"""Request types of Example Tags: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import Required, TypedDict

from boto_types.tags import literals, responses
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
    Tag: responses.Tag
    TagLike: responses.Tag
    Inner: "list[responses.Tag]"


class PutTagsRequest(TypedDict, total=False, closed=True):
    Tag: Required[responses.Tag]
    Tags: list[responses.Tag]
    Holder: Holder


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.tags.responses import Tag as Tag
