"""What you send to Example S3.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import CopySource, StreamingBlobInput


class CopyObjectRequest(TypedDict, closed=True):
    Bucket: str
    CopySource: str | CopySource


class PutObjectRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    Body: StreamingBlobInput
    ContentMD5: str


class PutBucketCorsRequest(TypedDict, total=False, closed=True):
    Bucket: Required[str]
    ContentMD5: str
    ExpectedBucketOwner: str
