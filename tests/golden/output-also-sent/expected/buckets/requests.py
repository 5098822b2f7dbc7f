"""Request types of Example Buckets: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.buckets import responses


class PutNotificationRequest(TypedDict, closed=True):
    Notification: responses.Notification


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.buckets.responses import Notification as Notification
