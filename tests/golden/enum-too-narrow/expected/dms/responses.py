"""Response types of Example Migrations: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.dms import literals
from boto_types.values import ResponseMetadata


class DescribeEventsResponse(TypedDict):
    SourceType: NotRequired[literals.SourceType]
    ResponseMetadata: ResponseMetadata
