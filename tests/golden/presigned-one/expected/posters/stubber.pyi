"""What a `Stubber` of Example Posters takes."""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from botocore.stub import Stubber
from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.posters import requests

class GetPrintStub(TypedDict):
    ResponseMetadata: NotRequired[ReadOnly[Mapping[str, object]]]

class PostersAddResponse:
    """`stubber.add_response`."""

    def __call__(
        self,
        method: Literal["get_print"],
        service_response: GetPrintStub,
        expected_params: requests.GetPrintRequest | None = None,
    ) -> None: ...

class PostersAddClientError:
    """`stubber.add_client_error`."""

    def __call__(
        self,
        method: Literal["get_print"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Mapping[str, Any] | None = None,
        expected_params: requests.GetPrintRequest | None = None,
        response_meta: Mapping[str, Any] | None = None,
        modeled_fields: Mapping[str, Any] | None = None,
    ) -> None: ...

PostersStubber: TypeAlias = Stubber[PostersAddResponse, PostersAddClientError]
