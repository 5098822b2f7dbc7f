"""The client of Example Quotas (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.quotas import literals, responses, views

class QuotasExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class QuotasClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/quotas.html"""

    @property
    def exceptions(self) -> QuotasExceptions: ...
    def put_quotas(
        self,
        *,
        Limits: dict[literals.Resource, int],
        Units: Mapping[literals.Resource, literals.Unit] = ...,
        Rules: Mapping[literals.Resource, views.RuleLike] = ...,
    ) -> responses.PutQuotasResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/quotas/client/put_quotas.html"""
