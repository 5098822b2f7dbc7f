"""Response types of Example Exports: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata

ListExportsResponse = TypedDict(
    "ListExportsResponse",
    {
        "Exports": list[str],
        "NextToken": NotRequired[str],
        "global": NotRequired[bool],
        "ResponseMetadata": ResponseMetadata,
    },
)


StartExportResponse = TypedDict(
    "StartExportResponse",
    {
        "in": NotRequired[datetime],
        "ResponseMetadata": ResponseMetadata,
    },
)
