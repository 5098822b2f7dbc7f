"""What you send to Example Profiles.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import TimestampInput


class Profile(TypedDict, closed=True):
    Name: str
    Updated: NotRequired[TimestampInput]
