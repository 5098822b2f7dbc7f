"""The client of Example Org Charts (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.org_charts import errors, views
from boto_types.values import EmptyOutput

class OrgChartsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/org-charts.html

    Example:
        client = boto3.client("org-charts")

    - Requests to fill in: `boto_types.org_charts.requests`
    - Responses: `boto_types.org_charts.responses`
    - Errors: `client.exceptions`, with types in `boto_types.org_charts.errors`
    """

    @property
    def exceptions(self) -> errors.OrgChartsExceptions: ...
    def put_position(
        self,
        *,
        Position: views.PositionLike,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/org-charts/client/put_position.html"""
