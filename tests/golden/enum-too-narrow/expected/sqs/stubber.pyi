"""What a `Stubber` of Example Queues takes."""

from collections.abc import Mapping
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import ReadOnly, TypedDict

from boto_types.sqs import requests

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict, total=False):
    ResponseMetadata: ReadOnly[Mapping[str, object]]

Meta: TypeAlias = Mapping[str, Any] | None

class SQSAddResponse:
    """`stubber.add_response`."""

    @overload
    def __call__(
        self,
        method: Literal["get_queue_attributes"],
        service_response: Stub,
        expected_params: requests.GetQueueAttributesRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["receive_message"],
        service_response: Stub,
        expected_params: requests.ReceiveMessageRequest | None = None,
    ) -> None: ...

class SQSAddClientError:
    """`stubber.add_client_error`."""

    @overload
    def __call__(
        self,
        method: Literal["get_queue_attributes"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetQueueAttributesRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["receive_message"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.ReceiveMessageRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

SQSStubber: TypeAlias = Stubber[SQSAddResponse, SQSAddClientError]
