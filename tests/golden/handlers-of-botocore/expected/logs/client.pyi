"""The client of Example CloudWatch Logs (2024-05-01)."""

from typing import overload

from botocore.client import BaseClient
from typing_extensions import Unpack

from boto_types.logs import errors, views
from boto_types.values import EmptyOutput

class CloudWatchLogsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/logs.html

    Example:
        client = boto3.client("logs")

    - Requests to fill in: `boto_types.logs.requests`
    - Responses: `boto_types.logs.responses`
    - Errors: `client.exceptions`, with types in `boto_types.logs.errors`
    """

    @property
    def exceptions(self) -> errors.CloudWatchLogsExceptions: ...
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
        **kwargs: Unpack[views.CreateExportTaskRequestLike],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/logs/client/create_export_task.html"""
