"""What you send to Example Keys.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.containers import ListOrTuple
from boto_types.values import BlobInput


class Key(TypedDict):
    Material: BlobInput
    Parts: NotRequired[list[BlobInput]]


class KeyLike(TypedDict):
    Material: ReadOnly[BlobInput]
    Parts: NotRequired[ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]]


class PutKeyRequest(TypedDict, closed=True):
    Material: BlobInput
    Key: NotRequired[Key]
    Parts: NotRequired[list[BlobInput]]
    Named: NotRequired[dict[str, BlobInput]]
