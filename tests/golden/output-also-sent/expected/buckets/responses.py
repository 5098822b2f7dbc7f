"""Response types of Example Buckets: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, TypedDict

from boto_types.buckets import literals
from boto_types.values import ResponseMetadata


class Notification(TypedDict):
    """Response of `get_notification`."""

    Topic: str
    Events: NotRequired[list[literals.Event]]


class NotificationResult(Notification):
    """Response of `get_notification`."""

    ResponseMetadata: ResponseMetadata
