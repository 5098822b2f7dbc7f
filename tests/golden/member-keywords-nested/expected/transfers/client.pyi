"""The client of Example Transfers (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.transfers import errors, responses, views

class TransfersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/transfers.html

    Example:
        client = boto3.client("transfers")

    - Requests to fill in: `boto_types.transfers.requests`
    - Responses: `boto_types.transfers.responses`
    - Errors: `client.exceptions`, with types in `boto_types.transfers.errors`
    """

    @property
    def exceptions(self) -> errors.TransfersExceptions: ...
    def put_transfer(
        self,
        *,
        Span: views.SpanLike,
        Choice: views.ChoiceLike = ...,
        Flag: views.FlagLike = ...,
    ) -> responses.PutTransferResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/transfers/client/put_transfer.html"""
