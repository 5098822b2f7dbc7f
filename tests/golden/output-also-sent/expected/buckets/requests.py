"""What you send to Example Buckets.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.buckets.literals import Event
from boto_types.buckets.responses import Notification as Notification


class NotificationLike(TypedDict):
    Topic: ReadOnly[str]
    Events: NotRequired[ReadOnly[Sequence[Event]]]


class PutNotificationRequest(TypedDict, closed=True):
    Notification: Notification
