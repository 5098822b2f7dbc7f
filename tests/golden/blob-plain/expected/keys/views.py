"""What the methods of Example Keys take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.containers import ListOrTuple
from boto_types.values import BlobInput


class KeyLike(TypedDict):
    Material: ReadOnly[BlobInput]
    Parts: NotRequired[ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]]
