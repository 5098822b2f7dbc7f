"""The client of Example Prints (2024-05-01)."""

from collections.abc import Mapping
from typing import Literal, overload

from botocore.client import BaseClient
from typing_extensions import Never

from boto_types.prints import errors, requests, responses
from boto_types.values import EmptyOutput

class PrintsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/prints.html

    Example:
        client = boto3.client("prints")

    - Requests to fill in: `boto_types.prints.requests`
    - Responses: `boto_types.prints.responses`
    - Errors: `client.exceptions`, with types in `boto_types.prints.errors`
    """

    @property
    def exceptions(self) -> errors.PrintsExceptions: ...
    def count_prints(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/prints/client/count_prints.html"""

    def get_print(
        self,
        *,
        PrintId: str,
        Frame: str = ...,
    ) -> responses.GetPrintResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/prints/client/get_print.html"""

    def list_prints(
        self,
        *,
        Prefix: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/prints/client/list_prints.html"""

    @overload
    def generate_presigned_url(
        self,
        ClientMethod: Literal["count_prints"],
        Params: Mapping[str, Never] | None = None,
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

    @overload
    def generate_presigned_url(
        self,
        ClientMethod: Literal["get_print", "import"],
        Params: requests.GetPrintRequest,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str: ...
    @overload
    def generate_presigned_url(
        self,
        ClientMethod: Literal["list_prints"],
        Params: requests.ListPrintsRequest | None = None,
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
