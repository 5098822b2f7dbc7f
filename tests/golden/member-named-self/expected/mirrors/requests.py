"""What you send to Example Mirrors.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict


class ReflectRequest(TypedDict, closed=True):
    self: str
    Angle: NotRequired[int]


class ShineRequest(TypedDict, total=False, closed=True):
    cls: str
    kwargs: str
