"""The client of Example Oddities (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.oddities.literals import class_
from boto_types.oddities.responses import PutOddityResponse
from boto_types.oddities.views import (
    _3dModelLike,
    com_example_ThingLike,
    dashed_shapeLike,
    matchLike,
)

class OdditiesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class OdditiesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/oddities.html"""

    @property
    def exceptions(self) -> OdditiesExceptions: ...
    def put_oddity(
        self,
        *,
        Dashed: dashed_shapeLike = ...,
        Digit: _3dModelLike = ...,
        Dotted: com_example_ThingLike = ...,
        Kind: class_ = ...,
        Soft: matchLike = ...,
    ) -> PutOddityResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/oddities/client/put_oddity.html"""
