"""Request types of Example Mirrors: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict


class ReflectRequest(TypedDict, closed=True):
    self: str
    Angle: NotRequired[int]


class ShineRequest(TypedDict, total=False, closed=True):
    cls: str
    kwargs: str
