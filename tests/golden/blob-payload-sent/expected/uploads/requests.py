"""What you send to Example Uploads.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
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
