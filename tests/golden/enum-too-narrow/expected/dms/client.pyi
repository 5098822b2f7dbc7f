"""The client of Example Migrations (2016-01-01)."""

from botocore.client import BaseClient

from boto_types.dms import errors, literals, responses

class DatabaseMigrationServiceClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/dms.html

    Example:
        client = boto3.client("dms")

    - Requests to fill in: `boto_types.dms.requests`
    - Responses: `boto_types.dms.responses`
    - Errors: `client.exceptions`, with types in `boto_types.dms.errors`
    """

    @property
    def exceptions(self) -> errors.DatabaseMigrationServiceExceptions: ...
    def describe_events(
        self,
        *,
        SourceType: literals.SourceType = ...,
    ) -> responses.DescribeEventsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dms/client/describe_events.html"""
