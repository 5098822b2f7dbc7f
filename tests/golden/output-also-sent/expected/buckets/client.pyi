"""The client of Example Buckets (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.buckets import errors, responses, views
from boto_types.values import EmptyOutput

class BucketsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/buckets.html

    Example:
        client = boto3.client("buckets")

    - Requests to fill in: `boto_types.buckets.requests`
    - Responses: `boto_types.buckets.responses`
    - Errors: `client.exceptions`, with types in `boto_types.buckets.errors`
    """

    @property
    def exceptions(self) -> errors.BucketsExceptions: ...
    def get_notification(self) -> responses.NotificationResult:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/buckets/client/get_notification.html"""

    def put_notification(
        self,
        *,
        Notification: views.NotificationLike,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/buckets/client/put_notification.html"""
