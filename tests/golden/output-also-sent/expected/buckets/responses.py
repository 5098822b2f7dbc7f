"""What comes back from Example Buckets."""

from typing_extensions import NotRequired, TypedDict

from boto_types.buckets import literals
from boto_types.values import ResponseMetadata


class Notification(TypedDict):
    Topic: str
    Events: NotRequired[list[literals.Event]]


class NotificationResult(Notification):
    ResponseMetadata: ResponseMetadata
