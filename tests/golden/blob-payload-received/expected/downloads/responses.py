"""Response types of Example Downloads: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.streams import StreamingBody
from boto_types.values import ResponseMetadata


class GetFileResponse(TypedDict):
    Body: StreamingBody
    Digest: NotRequired[bytes]
    Size: NotRequired[int]
    ResponseMetadata: ResponseMetadata


class GetChunkResponse(TypedDict):
    Chunk: StreamingBody
    ResponseMetadata: ResponseMetadata
