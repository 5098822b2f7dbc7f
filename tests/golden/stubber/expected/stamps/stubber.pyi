"""Types for a `Stubber` of Example Stamps: its methods and its responses."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import Never, NotRequired, ReadOnly, Required, TypedDict

from boto_types.stamps import requests, responses

# `ResponseMetadata` is optional, because a stubber does not check it.
class Stub(TypedDict, total=False):
    ResponseMetadata: ReadOnly[Mapping[str, object]]

StampStub = TypedDict(
    "StampStub",
    {
        "Issued": Required[datetime],
        "from": str,
        "ResponseMetadata": ReadOnly[Mapping[str, object]],
    },
    total=False,
)

class ListStampsResponseStub(Stub):
    Stamps: list[responses.Stamp]
    NextToken: NotRequired[str]

Meta: TypeAlias = Mapping[str, Any] | None

class StampsAddResponse:
    """The type of `stubber.add_response`."""

    @overload
    def __call__(
        self,
        method: Literal["count_stamps"],
        service_response: Stub,
        expected_params: Mapping[str, Never] | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_stamp"],
        service_response: StampStub,
        expected_params: requests.GetStampRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_stamps"],
        service_response: ListStampsResponseStub,
        expected_params: Mapping[str, Never] | None = None,
    ) -> None: ...

class StampsAddClientError:
    """The type of `stubber.add_client_error`."""

    @overload
    def __call__(
        self,
        method: Literal["count_stamps", "list_stamps"],
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
        method: Literal["get_stamp"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetStampRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

StampsStubber: TypeAlias = Stubber[StampsAddResponse, StampsAddClientError]
