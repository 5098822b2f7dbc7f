"""Types for a `Stubber` of Example Posters: its methods and its responses."""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from botocore.stub import Stubber
from typing_extensions import ReadOnly, TypedDict

from boto_types.posters import requests

# `ResponseMetadata` is optional, because a stubber does not check it.
class Stub(TypedDict, total=False):
    ResponseMetadata: ReadOnly[Mapping[str, object]]

Meta: TypeAlias = Mapping[str, Any] | None

class PostersAddResponse:
    """The type of `stubber.add_response`."""

    def __call__(
        self,
        method: Literal["get_print"],
        service_response: Stub,
        expected_params: requests.GetPrintRequest | None = None,
    ) -> None: ...

class PostersAddClientError:
    """The type of `stubber.add_client_error`."""

    def __call__(
        self,
        method: Literal["get_print"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.GetPrintRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

PostersStubber: TypeAlias = Stubber[PostersAddResponse, PostersAddClientError]
