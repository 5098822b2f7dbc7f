"""The client of Example S3 (2024-05-01)."""

from collections.abc import Mapping
from typing import Literal, overload

from botocore.client import BaseClient
from typing_extensions import Never

from boto_types.additions import S3Additions
from boto_types.s3 import errors, requests, responses, stubber
from boto_types.values import CopySource, EmptyOutput, StreamingBlobInput

class S3Client(S3Additions, BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/s3.html"""

    @property
    def exceptions(self) -> errors.S3Exceptions: ...
    def copy_object(
        self,
        *,
        Bucket: str,
        CopySource: str | CopySource,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/copy_object.html"""

    def get_bucket_location(self) -> responses.GetBucketLocationOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_bucket_location.html"""

    def get_object(self) -> responses.GetObjectOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/get_object.html"""

    def put_bucket_cors(
        self,
        *,
        Bucket: str,
        ExpectedBucketOwner: str = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_bucket_cors.html"""

    def put_object(
        self,
        *,
        Bucket: str,
        Body: StreamingBlobInput = ...,
        ContentMD5: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/s3/client/put_object.html"""

    @overload
    def generate_presigned_url(
        self,
        ClientMethod: Literal["copy_object"],
        Params: requests.CopyObjectRequest,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
    @overload
    def generate_presigned_url(
        self,
        ClientMethod: Literal["get_bucket_location", "get_object"],
        Params: Mapping[str, Never] | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
    @overload
    def generate_presigned_url(
        self,
        ClientMethod: Literal["put_bucket_cors"],
        Params: requests.PutBucketCorsRequest,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
    @overload
    def generate_presigned_url(
        self,
        ClientMethod: Literal["put_object"],
        Params: requests.PutObjectRequest,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
    @property
    def _add_response(self) -> stubber.S3AddResponse: ...
    @property
    def _add_client_error(self) -> stubber.S3AddClientError: ...
