"""The client of Example Migrations (2016-01-01)."""

from botocore.client import BaseClient

from boto_types.dms import errors, literals, responses

class DatabaseMigrationServiceClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/dms.html"""

    @property
    def exceptions(self) -> errors.DatabaseMigrationServiceExceptions: ...
    def describe_events(
        self,
        *,
        SourceType: literals.SourceType = ...,
    ) -> responses.DescribeEventsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dms/client/describe_events.html"""
