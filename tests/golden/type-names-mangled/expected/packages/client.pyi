"""The client of Example Packages (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.packages.literals import __Trigger
from boto_types.packages.responses import PutPackageResponse
from boto_types.packages.views import ItemLike

class PackagesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class PackagesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/packages.html"""

    @property
    def exceptions(self) -> PackagesExceptions: ...
    def put_package(
        self,
        *,
        Trigger: __Trigger = ...,
        Triggers: Sequence[__Trigger] = ...,
        Item: ItemLike = ...,
    ) -> PutPackageResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/packages/client/put_package.html"""
