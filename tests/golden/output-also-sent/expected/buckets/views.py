"""What the methods of Example Buckets take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.buckets import literals


class NotificationLike(TypedDict):
    Topic: ReadOnly[str]
    Events: NotRequired[ReadOnly[Sequence[literals.Event]]]
