"""What the methods of Example Senders take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.values import BlobInput


class ContentLike_Text(TypedDict):
    Text: ReadOnly[str]
    Image: NotRequired[ReadOnly[Absent]]


class ContentLike_Image(TypedDict):
    Text: NotRequired[ReadOnly[Absent]]
    Image: ReadOnly[BlobInput]


ContentLike: TypeAlias = ContentLike_Text | ContentLike_Image
