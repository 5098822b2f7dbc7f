"""What comes back from Example Records."""

from typing_extensions import NotRequired, TypedDict

from boto_types.records.literals import RecordType
from boto_types.values import ResponseMetadata


class ListRecordsResponse(TypedDict):
    Records: list[str]
    NextName: NotRequired[str]
    NextType: NotRequired[RecordType]
    ResponseMetadata: ResponseMetadata
