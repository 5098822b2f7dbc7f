"""Request types of Example Profiles: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import TimestampInput


class Profile(TypedDict, closed=True):
    """Parameters of `update_profile`. Response of `update_profile`."""

    Name: str
    Updated: NotRequired[TimestampInput]
