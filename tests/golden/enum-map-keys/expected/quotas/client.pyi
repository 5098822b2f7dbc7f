"""The client of Example Quotas (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient

from boto_types.quotas import errors, literals, responses, views

class QuotasClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/quotas.html

    Example:
        client = boto3.client("quotas")

    - Requests to fill in: `boto_types.quotas.requests`
    - Responses: `boto_types.quotas.responses`
    - Errors: `client.exceptions`, with types in `boto_types.quotas.errors`
    """

    @property
    def exceptions(self) -> errors.QuotasExceptions: ...
    def put_quotas(
        self,
        *,
        Limits: dict[literals.Resource, int],
        Units: Mapping[literals.Resource, literals.Unit] = ...,
        Rules: Mapping[literals.Resource, views.RuleLike] = ...,
    ) -> responses.PutQuotasResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/quotas/client/put_quotas.html"""
