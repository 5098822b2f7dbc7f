"""The client of Example Headers (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions
from typing_extensions import Unpack

from boto_types.headers import responses, views
from boto_types.values import EmptyOutput

class HeadersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class HeadersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/headers.html"""

    @property
    def exceptions(self) -> HeadersExceptions: ...
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
