"""Response types of Example Senders: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class SendResponse(TypedDict):
    MessageId: NotRequired[str]
    ResponseMetadata: ResponseMetadata
