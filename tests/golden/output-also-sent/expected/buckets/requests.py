"""Request types of Example Buckets: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.buckets.responses import Notification as Notification


class PutNotificationRequest(TypedDict, closed=True):
    Notification: Notification
