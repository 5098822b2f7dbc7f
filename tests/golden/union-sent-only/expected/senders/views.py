"""Views of Example Senders: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import BlobInput


class ContentLike_Text(TypedDict):
    Text: ReadOnly[str]
    Image: NotRequired[ReadOnly[Absent]]


class ContentLike_Image(TypedDict):
    Text: NotRequired[ReadOnly[Absent]]
    Image: ReadOnly[BlobInput]


ContentLike: TypeAlias = ContentLike_Text | ContentLike_Image
"""Exactly one of: `Text`, `Image`."""
