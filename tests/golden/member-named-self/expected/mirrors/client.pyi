"""The client of Example Mirrors (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.mirrors import errors, responses
from boto_types.values import EmptyOutput

class MirrorsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/mirrors.html

    Example:
        client = boto3.client("mirrors")

    - Requests to fill in: `boto_types.mirrors.requests`
    - Responses: `boto_types.mirrors.responses`
    - Errors: `client.exceptions`, with types in `boto_types.mirrors.errors`
    """

    @property
    def exceptions(self) -> errors.MirrorsExceptions: ...
    def reflect(
        self,
        *,
        Angle: int = ...,
    ) -> responses.ReflectResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/mirrors/client/reflect.html"""

    def shine(
        self,
        *,
        cls: str = ...,
        kwargs: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/mirrors/client/shine.html"""
