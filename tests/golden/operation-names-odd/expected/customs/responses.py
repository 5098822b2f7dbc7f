"""Response types of Example Customs: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class ImportResponse(TypedDict):
    """Response of `import_all` and `3_d_scan`."""

    Duty: NotRequired[int]
    ResponseMetadata: ResponseMetadata
