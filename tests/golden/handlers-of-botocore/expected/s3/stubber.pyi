"""What a `Stubber` of Example S3 takes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import Never, ReadOnly, Required, TypedDict

from boto_types.s3 import literals, requests
from boto_types.streams import StreamingBody

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict, total=False):
    ResponseMetadata: ReadOnly[Mapping[str, object]]

class GetBucketLocationOutputStub(Stub, total=False):
    LocationConstraint: literals.BucketLocationConstraint | None

class GetObjectOutputStub(Stub, total=False):
    Body: Required[StreamingBody]
    Expires: datetime
    ExpiresString: str

Meta: TypeAlias = Mapping[str, Any] | None

class S3AddResponse:
    """`stubber.add_response`."""

    @overload
    def __call__(
        self,
        method: Literal["copy_object"],
        service_response: Stub,
        expected_params: requests.CopyObjectRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_location"],
        service_response: GetBucketLocationOutputStub,
        expected_params: Mapping[str, Never] | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_object"],
        service_response: GetObjectOutputStub,
        expected_params: Mapping[str, Never] | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_cors"],
        service_response: Stub,
        expected_params: requests.PutBucketCorsRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object"],
        service_response: Stub,
        expected_params: requests.PutObjectRequest | None = None,
    ) -> None: ...

class S3AddClientError:
    """`stubber.add_client_error`."""

    @overload
    def __call__(
        self,
        method: Literal["copy_object"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.CopyObjectRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_bucket_location", "get_object"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: Mapping[str, Never] | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_bucket_cors"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.PutBucketCorsRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["put_object"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.PutObjectRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

S3Stubber: TypeAlias = Stubber[S3AddResponse, S3AddClientError]
