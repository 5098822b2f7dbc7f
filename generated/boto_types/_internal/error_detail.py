"""The `Error` key of a failed response.

It has its own module, because pyright imports the last of two classes with the same name.
"""

from typing import Literal

from typing_extensions import NotRequired, TypedDict

# A service that answers in XML can add elements to an error. botocore reads each as a
# string (RestXMLParser._parse_error_from_body). mypy does not support `extra_items`, so it
# gets the names that S3 is known to use. mypy treats this constant as true.
MYPY: Literal[False] = False
# mypy: no-warn-unreachable

if MYPY:

    class ErrorDetail(TypedDict):
        """The `Error` key of a failed response."""

        Code: str
        """The code of the error, e.g. "NoSuchBucket"."""

        Message: str
        """A sentence on the error."""

        Type: NotRequired[str]
        QueryErrorCode: NotRequired[str]
        Region: NotRequired[str]
        BucketName: NotRequired[str]
        Bucket: NotRequired[str]
        Key: NotRequired[str]
        VersionId: NotRequired[str]
        UploadId: NotRequired[str]
        Endpoint: NotRequired[str]
        Resource: NotRequired[str]
        ResourceType: NotRequired[str]
        Method: NotRequired[str]
        Condition: NotRequired[str]
        ArgumentName: NotRequired[str]
        ArgumentValue: NotRequired[str]
        Header: NotRequired[str]
        StorageClass: NotRequired[str]
        AWSAccessKeyId: NotRequired[str]
        StringToSign: NotRequired[str]
        SignatureProvided: NotRequired[str]
        CanonicalRequest: NotRequired[str]
        Expires: NotRequired[str]
        RequestTime: NotRequired[str]
        ServerTime: NotRequired[str]
        MaxAllowedSkewMilliseconds: NotRequired[str]
        RangeRequested: NotRequired[str]
        ActualObjectSize: NotRequired[str]
        ProposedSize: NotRequired[str]
        MaxSizeAllowed: NotRequired[str]
        MinSizeAllowed: NotRequired[str]
        PartNumber: NotRequired[str]
        ETag: NotRequired[str]
        Detail: NotRequired[str]

else:

    class ErrorDetail(TypedDict, extra_items=str):
        """The `Error` key of a failed response. S3 adds keys such as `BucketName`."""

        Code: str
        """The code of the error, e.g. "NoSuchBucket"."""

        Message: str
        """A sentence on the error."""

        Type: NotRequired[str]
        QueryErrorCode: NotRequired[str]
        Region: NotRequired[str]
