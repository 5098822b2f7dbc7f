"""Views of Example Buckets: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.buckets import literals


class NotificationLike(TypedDict):
    """Response of `get_notification`."""

    Topic: ReadOnly[str]
    Events: NotRequired[ReadOnly[Sequence[literals.Event]]]
