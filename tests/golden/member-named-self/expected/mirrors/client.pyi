"""The client of Example Mirrors (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.mirrors import errors, responses
from boto_types.values import EmptyOutput

class MirrorsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/mirrors.html"""

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
