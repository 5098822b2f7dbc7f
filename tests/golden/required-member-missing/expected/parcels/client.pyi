"""The client of Example Parcels (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.parcels import errors, responses, views

class ParcelsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/parcels.html

    Example:
        client = boto3.client("parcels")

    - Requests to fill in: `boto_types.parcels.requests`
    - Responses: `boto_types.parcels.responses`
    - Errors: `client.exceptions`, with types in `boto_types.parcels.errors`
    """

    @property
    def exceptions(self) -> errors.ParcelsExceptions: ...
    def send_parcel(
        self,
        *,
        Address: views.AddressLike,
        Weight: int = ...,
    ) -> responses.SendParcelResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/parcels/client/send_parcel.html"""
