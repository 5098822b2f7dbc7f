"""What you send to Example Sensors.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class Group(TypedDict):
    Readings: NotRequired[list[int]]


class PutReadingsRequest(TypedDict, closed=True):
    Readings: NotRequired[list[int]]
    Labels: NotRequired[dict[str, str]]
    Group: NotRequired[Group]
