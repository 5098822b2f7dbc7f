"""Request types of Example Senders: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import BlobInput


class Content_Text(TypedDict):
    Text: str
    Image: NotRequired[Absent]


class Content_Image(TypedDict):
    Text: NotRequired[Absent]
    Image: BlobInput


Content: TypeAlias = Content_Text | Content_Image
"""Exactly one of: `Text`, `Image`."""


class SendRequest(TypedDict, closed=True):
    Content: Content
