"""The client of Example Parcels (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.parcels import responses, views

class ParcelsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class ParcelsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/parcels.html"""

    @property
    def exceptions(self) -> ParcelsExceptions: ...
    def send_parcel(
        self,
        *,
        Address: views.AddressLike,
        Weight: int = ...,
    ) -> responses.SendParcelResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/parcels/client/send_parcel.html"""
