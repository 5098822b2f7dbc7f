"""What you send to Example Keys.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import BlobInput


class Key(TypedDict):
    Material: BlobInput
    Parts: NotRequired[list[BlobInput]]


class PutKeyRequest(TypedDict, closed=True):
    Material: BlobInput
    Key: NotRequired[Key]
    Parts: NotRequired[list[BlobInput]]
    Named: NotRequired[dict[str, BlobInput]]
