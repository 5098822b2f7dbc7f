"""Response types of Example Records: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.records import literals
from boto_types.values import ResponseMetadata


class ListRecordsResponse(TypedDict):
    Records: list[str]
    NextName: NotRequired[str]
    NextType: NotRequired[literals.RecordType]
    ResponseMetadata: ResponseMetadata
