"""Request types of Example S3: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
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
