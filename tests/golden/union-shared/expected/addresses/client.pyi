"""The client of Example Addresses (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.addresses import errors, responses, views

class AddressesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/addresses.html

    Example:
        client = boto3.client("addresses")

    - Requests to fill in: `boto_types.addresses.requests`
    - Responses: `boto_types.addresses.responses`
    - Errors: `client.exceptions`, with types in `boto_types.addresses.errors`
    """

    @property
    def exceptions(self) -> errors.AddressesExceptions: ...
    def put_address(
        self,
        *,
        Address: views.AddressLike = ...,
    ) -> responses.PutAddressResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/addresses/client/put_address.html"""
