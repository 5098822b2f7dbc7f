"""What you send to Example S3.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import CopySource, StreamingBlobInput


class CopyObjectRequest(TypedDict, closed=True):
    Bucket: str
    CopySource: str | CopySource


class PutObjectRequest(TypedDict, closed=True):
    Bucket: str
    Body: NotRequired[StreamingBlobInput]
    ContentMD5: NotRequired[str]


class PutBucketCorsRequest(TypedDict, closed=True):
    Bucket: str
