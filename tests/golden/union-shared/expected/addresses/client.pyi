"""The client of Example Addresses (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.addresses import responses, views

class AddressesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class AddressesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/addresses.html"""

    @property
    def exceptions(self) -> AddressesExceptions: ...
    def put_address(
        self,
        *,
        Address: views.AddressLike = ...,
    ) -> responses.PutAddressResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/addresses/client/put_address.html"""
