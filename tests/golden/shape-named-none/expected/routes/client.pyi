"""The client of Example Routes (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.routes import errors, responses, views

class RoutesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/routes.html

    Example:
        client = boto3.client("routes")

    - Requests to fill in: `boto_types.routes.requests`
    - Responses: `boto_types.routes.responses`
    - Errors: `client.exceptions`, with types in `boto_types.routes.errors`
    """

    @property
    def exceptions(self) -> errors.RoutesExceptions: ...
    def put_route(
        self,
        *,
        Target: views.None_Like = ...,
        Targets: Sequence[views.None_Like] = ...,
    ) -> responses.PutRouteResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/routes/client/put_route.html"""
