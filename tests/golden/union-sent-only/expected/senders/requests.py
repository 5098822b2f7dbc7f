"""What you send to Example Senders.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.values import BlobInput


class Content_Text(TypedDict):
    Text: str
    Image: NotRequired[Absent]


class Content_Image(TypedDict):
    Text: NotRequired[Absent]
    Image: BlobInput


Content: TypeAlias = Content_Text | Content_Image


class SendRequest(TypedDict, closed=True):
    Content: Content
