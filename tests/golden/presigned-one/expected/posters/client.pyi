"""The client of Example Posters (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.posters import errors, requests, stubber
from boto_types.values import EmptyOutput

class PostersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/posters.html"""

    @property
    def exceptions(self) -> errors.PostersExceptions: ...
    def get_print(
        self,
        *,
        PrintId: str,
        Frame: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/posters/client/get_print.html"""

    def generate_presigned_url(
        self,
        ClientMethod: Literal["get_print"],
        Params: requests.GetPrintRequest | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
    @property
    def _add_response(self) -> stubber.PostersAddResponse: ...
    @property
    def _add_client_error(self) -> stubber.PostersAddClientError: ...
