"""What a `Stubber` of Example CloudWatch Logs takes."""

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from botocore.stub import Stubber
from typing_extensions import ReadOnly, TypedDict

from boto_types.logs import requests

# `ResponseMetadata` is not looked at, and may be left out.
class Stub(TypedDict, total=False):
    ResponseMetadata: ReadOnly[Mapping[str, object]]

Meta: TypeAlias = Mapping[str, Any] | None

class CloudWatchLogsAddResponse:
    """`stubber.add_response`."""

    def __call__(
        self,
        method: Literal["create_export_task"],
        service_response: Stub,
        expected_params: requests.CreateExportTaskRequest | None = None,
    ) -> None: ...

class CloudWatchLogsAddClientError:
    """`stubber.add_client_error`."""

    def __call__(
        self,
        method: Literal["create_export_task"],
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Meta = None,
        expected_params: requests.CreateExportTaskRequest | None = None,
        response_meta: Meta = None,
        modeled_fields: Meta = None,
    ) -> None: ...

CloudWatchLogsStubber: TypeAlias = Stubber[
    CloudWatchLogsAddResponse, CloudWatchLogsAddClientError
]
