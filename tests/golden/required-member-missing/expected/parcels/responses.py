"""Response types of Example Parcels: TypedDicts of the data that AWS returns."""

from typing_extensions import TypedDict

from boto_types.values import ResponseMetadata


class SendParcelResponse(TypedDict):
    ParcelId: str
    ResponseMetadata: ResponseMetadata
