"""The client of Example Routes (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.routes.responses import PutRouteResponse
from boto_types.routes.views import None_Like

class RoutesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class RoutesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/routes.html"""

    @property
    def exceptions(self) -> RoutesExceptions: ...
    def put_route(
        self,
        *,
        Target: None_Like = ...,
        Targets: Sequence[None_Like] = ...,
    ) -> PutRouteResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/routes/client/put_route.html"""
