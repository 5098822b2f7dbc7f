"""What you send to Example Keys.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
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
