"""What comes back from Example Senders."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class SendResponse(TypedDict):
    MessageId: NotRequired[str]
    ResponseMetadata: ResponseMetadata
