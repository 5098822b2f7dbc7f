"""Views of Example Keys: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.values import BlobInput


class KeyLike(TypedDict):
    Material: ReadOnly[BlobInput]
    Parts: NotRequired[ReadOnly[list[BlobInput] | ListOrTuple[BlobInput]]]
