"""What comes back from Example Parcels."""

from typing_extensions import TypedDict

from boto_types.values import ResponseMetadata


class SendParcelResponse(TypedDict):
    ParcelId: str
    ResponseMetadata: ResponseMetadata
