"""The client of Example Mirrors (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.mirrors import responses
from boto_types.values import EmptyOutput

class MirrorsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class MirrorsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/mirrors.html"""

    @property
    def exceptions(self) -> MirrorsExceptions: ...
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
