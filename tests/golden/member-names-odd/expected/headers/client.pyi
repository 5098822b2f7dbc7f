"""The client of Example Headers (2024-05-01)."""

from botocore.client import BaseClient
from typing_extensions import Unpack

from boto_types.headers import errors, responses, views
from boto_types.values import EmptyOutput

class HeadersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/headers.html

    Example:
        client = boto3.client("headers")

    - Requests to fill in: `boto_types.headers.requests`
    - Responses: `boto_types.headers.responses`
    - Errors: `client.exceptions`, with types in `boto_types.headers.errors`
    """

    @property
    def exceptions(self) -> errors.HeadersExceptions: ...
    def put_headers(
        self,
        **kwargs: Unpack[views.PutHeadersRequestLike],
    ) -> responses.PutHeadersResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/headers/client/put_headers.html"""

    def put_scores(
        self,
        **kwargs: Unpack[views.PutScoresRequestLike],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/headers/client/put_scores.html"""
