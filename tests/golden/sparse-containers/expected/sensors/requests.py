"""What you send to Example Sensors.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict


class Group(TypedDict, total=False):
    Readings: list[int]


class PutReadingsRequest(TypedDict, total=False, closed=True):
    Readings: list[int]
    Labels: dict[str, str]
    Group: Group
