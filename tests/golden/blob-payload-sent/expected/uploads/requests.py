"""Request types of Example Uploads: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.values import BlobInput, StreamingBlobInput


class PutFileRequest(TypedDict, total=False, closed=True):
    Key: Required[str]
    Body: StreamingBlobInput
    Digest: BlobInput


class PutChunkRequest(TypedDict, closed=True):
    Chunk: StreamingBlobInput
    Digest: NotRequired[BlobInput]


class PutStreamRequest(TypedDict, closed=True):
    Stream: StreamingBlobInput
