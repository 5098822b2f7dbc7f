"""The client of Example Posters (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.posters import errors, requests, stubber
from boto_types.values import EmptyOutput

class PostersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/posters.html

    Example:
        client = boto3.client("posters")

    - Requests to fill in: `boto_types.posters.requests`
    - Responses: `boto_types.posters.responses`
    - Errors: `client.exceptions`, with types in `boto_types.posters.errors`
    """

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
    ) -> str:
        """Return a URL that calls a method. Who has it needs no credentials.

        Args:
            ClientMethod: The name of the method that the URL calls.
            Params: The parameters of the method.
            ExpiresIn: How many seconds the URL is valid. The default is an hour.
            HttpMethod: The HTTP method of the call. The default is that of the operation.
        """

    @property
    def _add_response(self) -> stubber.PostersAddResponse: ...
    @property
    def _add_client_error(self) -> stubber.PostersAddClientError: ...
