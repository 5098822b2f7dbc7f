"""What a `Stubber` of Example Stamps takes."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, overload, TypeAlias

from botocore.stub import Stubber
from typing_extensions import Never, NotRequired, ReadOnly, TypedDict

from boto_types.stamps import requests, responses

class CountStampsStub(TypedDict):
    ResponseMetadata: NotRequired[ReadOnly[Mapping[str, object]]]

GetStampStub = TypedDict(
    "GetStampStub",
    {
        "Issued": ReadOnly[datetime],
        "from": NotRequired[ReadOnly[str]],
        "ResponseMetadata": NotRequired[ReadOnly[Mapping[str, object]]],
    },
)

class ListStampsStub(TypedDict):
    Stamps: ReadOnly[list[responses.Stamp]]
    NextToken: NotRequired[ReadOnly[str]]
    ResponseMetadata: NotRequired[ReadOnly[Mapping[str, object]]]

class StampsAddResponse:
    """`stubber.add_response`."""

    @overload
    def __call__(
        self,
        method: Literal["count_stamps"],
        service_response: CountStampsStub,
        expected_params: Mapping[str, Never] | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_stamp"],
        service_response: GetStampStub,
        expected_params: requests.GetStampRequest | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_stamps"],
        service_response: ListStampsStub,
        expected_params: Mapping[str, Never] | None = None,
    ) -> None: ...

class StampsAddClientError:
    """`stubber.add_client_error`."""

    @overload
    def __call__(
        self,
        method: Literal["count_stamps"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Mapping[str, Any] | None = None,
        expected_params: Mapping[str, Never] | None = None,
        response_meta: Mapping[str, Any] | None = None,
        modeled_fields: Mapping[str, Any] | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["get_stamp"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Mapping[str, Any] | None = None,
        expected_params: requests.GetStampRequest | None = None,
        response_meta: Mapping[str, Any] | None = None,
        modeled_fields: Mapping[str, Any] | None = None,
    ) -> None: ...
    @overload
    def __call__(
        self,
        method: Literal["list_stamps"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Mapping[str, Any] | None = None,
        expected_params: Mapping[str, Never] | None = None,
        response_meta: Mapping[str, Any] | None = None,
        modeled_fields: Mapping[str, Any] | None = None,
    ) -> None: ...

StampsStubber: TypeAlias = Stubber[StampsAddResponse, StampsAddClientError]
