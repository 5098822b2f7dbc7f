"""What comes back from Example Buckets."""

from typing_extensions import NotRequired, TypedDict

from boto_types.buckets.literals import Event
from boto_types.values import ResponseMetadata


class Notification(TypedDict):
    Topic: str
    Events: NotRequired[list[Event]]


class NotificationResult(Notification):
    ResponseMetadata: ResponseMetadata
