"""Request types of Example Keys: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.values import BlobInput


class Key(TypedDict):
    Material: BlobInput
    Parts: NotRequired[list[BlobInput]]


class PutKeyRequest(TypedDict, total=False, closed=True):
    Material: Required[BlobInput]
    Key: Key
    Parts: list[BlobInput]
    Named: dict[str, BlobInput]
