"""The client of Example CloudWatch Logs (2024-05-01)."""

from typing import overload

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions
from typing_extensions import Unpack

from boto_types.logs.stubber import (
    CloudWatchLogsAddClientError,
    CloudWatchLogsAddResponse,
)
from boto_types.logs.views import CreateExportTaskRequestLike
from boto_types.values import EmptyOutput

class CloudWatchLogsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class CloudWatchLogsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/logs.html"""

    @property
    def exceptions(self) -> CloudWatchLogsExceptions: ...
    @overload
    def create_export_task(
        self,
        *,
        fromTime: int,
        to: int,
        taskName: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/logs/client/create_export_task.html"""

    @overload
    def create_export_task(
        self,
        **kwargs: Unpack[CreateExportTaskRequestLike],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/logs/client/create_export_task.html"""

    @property
    def _add_response(self) -> CloudWatchLogsAddResponse: ...
    @property
    def _add_client_error(self) -> CloudWatchLogsAddClientError: ...
