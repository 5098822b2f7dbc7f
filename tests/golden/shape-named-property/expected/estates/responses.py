"""Response types of Example Estates: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class property(TypedDict, total=False):
    """Response of `get_property`."""

    Address: str


class propertyResult(property):
    """Response of `get_property`."""

    ResponseMetadata: ResponseMetadata


class ListPropertiesResponse(TypedDict):
    Properties: NotRequired[list[property]]
    ResponseMetadata: ResponseMetadata
