"""What a `Stubber` of Example Lambda takes."""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from botocore.stub import Stubber
from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.lambda_.requests import GetPlanRequest

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict):
    ResponseMetadata: NotRequired[ReadOnly[Mapping[str, object]]]

class GetPlanResponseStub(Stub):
    Text: NotRequired[str]

Meta: TypeAlias = Mapping[str, Any] | None

class LambdaAddResponse:
    """`stubber.add_response`."""

    def __call__(
        self,
        method: Literal["get_plan"],
        service_response: GetPlanResponseStub,
        expected_params: GetPlanRequest | None = None,
    ) -> None: ...

class LambdaAddClientError:
    """`stubber.add_client_error`."""

    def __call__(
        self,
        method: Literal["get_plan"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: GetPlanRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

LambdaStubber: TypeAlias = Stubber[LambdaAddResponse, LambdaAddClientError]
