"""What comes back from Example Keys."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Key(TypedDict):
    Material: bytes
    Parts: NotRequired[list[bytes]]


class PutKeyResponse(TypedDict):
    Material: NotRequired[bytes]
    Key: NotRequired[Key]
    Parts: NotRequired[list[bytes]]
    Named: NotRequired[dict[str, bytes]]
    ResponseMetadata: ResponseMetadata
