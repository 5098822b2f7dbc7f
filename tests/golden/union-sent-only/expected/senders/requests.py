"""What you send to Example Senders.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.values import BlobInput


class Content_Text(TypedDict):
    Text: str
    Image: NotRequired[Absent]


class Content_Image(TypedDict):
    Text: NotRequired[Absent]
    Image: BlobInput


Content: TypeAlias = Content_Text | Content_Image


class ContentLike_Text(TypedDict):
    Text: ReadOnly[str]
    Image: NotRequired[ReadOnly[Absent]]


class ContentLike_Image(TypedDict):
    Text: NotRequired[ReadOnly[Absent]]
    Image: ReadOnly[BlobInput]


ContentLike: TypeAlias = ContentLike_Text | ContentLike_Image


class SendRequest(TypedDict, closed=True):
    Content: Content
