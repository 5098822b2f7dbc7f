"""The client of Example Quotas (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.quotas.literals import Resource, Unit
from boto_types.quotas.responses import PutQuotasResponse
from boto_types.quotas.views import RuleLike

class QuotasExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class QuotasClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/quotas.html"""

    @property
    def exceptions(self) -> QuotasExceptions: ...
    def put_quotas(
        self,
        *,
        Limits: dict[Resource, int],
        Units: Mapping[Resource, Unit] = ...,
        Rules: Mapping[Resource, RuleLike] = ...,
    ) -> PutQuotasResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/quotas/client/put_quotas.html"""
