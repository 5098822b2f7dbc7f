"""The client of Example Transfers (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.transfers import responses, views

class TransfersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class TransfersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/transfers.html"""

    @property
    def exceptions(self) -> TransfersExceptions: ...
    def put_transfer(
        self,
        *,
        Span: views.SpanLike,
        Choice: views.ChoiceLike = ...,
        Flag: views.FlagLike = ...,
    ) -> responses.PutTransferResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/transfers/client/put_transfer.html"""
