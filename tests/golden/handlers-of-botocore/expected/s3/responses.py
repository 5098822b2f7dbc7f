"""Response types of Example S3: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.streams import StreamingBody
from boto_types.s3 import literals
from boto_types.values import ResponseMetadata


class GetObjectOutput(TypedDict):
    Body: StreamingBody
    Expires: NotRequired[datetime]
    ExpiresString: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class GetBucketLocationOutput(TypedDict):
    LocationConstraint: NotRequired[literals.BucketLocationConstraint | None]
    ResponseMetadata: ResponseMetadata
