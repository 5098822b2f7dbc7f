"""What you send to Example Buckets.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.buckets.responses import Notification as Notification


class PutNotificationRequest(TypedDict, closed=True):
    Notification: Notification
