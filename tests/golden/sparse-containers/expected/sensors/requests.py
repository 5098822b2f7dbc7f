"""Request types of Example Sensors: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict


class Group(TypedDict, total=False):
    Readings: list[int]


class PutReadingsRequest(TypedDict, total=False, closed=True):
    Readings: list[int]
    Labels: dict[str, str]
    Group: Group
