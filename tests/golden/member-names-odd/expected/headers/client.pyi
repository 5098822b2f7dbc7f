"""The client of Example Headers (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions
from typing_extensions import Unpack

from boto_types.headers.responses import PutHeadersResponse
from boto_types.headers.views import PutHeadersRequestLike, PutScoresRequestLike
from boto_types.values import EmptyOutput

class HeadersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class HeadersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/headers.html"""

    @property
    def exceptions(self) -> HeadersExceptions: ...
    def put_headers(
        self,
        **kwargs: Unpack[PutHeadersRequestLike],
    ) -> PutHeadersResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/headers/client/put_headers.html"""

    def put_scores(
        self,
        **kwargs: Unpack[PutScoresRequestLike],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/headers/client/put_scores.html"""
