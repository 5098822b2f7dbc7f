"""Response types of Example Keys: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.values import ResponseMetadata


class Key(TypedDict):
    Material: bytes
    Parts: NotRequired[list[bytes]]


class PutKeyResponse(TypedDict, total=False):
    Material: bytes
    Key: Key
    Parts: list[bytes]
    Named: dict[str, bytes]
    ResponseMetadata: Required[ResponseMetadata]
