"""The client of Example Looks (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.looks.literals import BarLike
from boto_types.looks.responses import PutLookResponse
from boto_types.looks.views import (
    BarLike_,
    ChoiceLike_,
    ChoiceLikeLike,
    FooLike_,
    FooLikeLike,
)

class LooksExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class LooksClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/looks.html"""

    @property
    def exceptions(self) -> LooksExceptions: ...
    def put_look(
        self,
        *,
        Foo: FooLike_,
        FooLike: FooLikeLike = ...,
        Bar: BarLike_ = ...,
        BarLike: BarLike = ...,
        Choice: ChoiceLike_ = ...,
        ChoiceLike: ChoiceLikeLike = ...,
    ) -> PutLookResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/looks/client/put_look.html"""
