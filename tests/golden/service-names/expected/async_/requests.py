"""Request types of Example Async: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict


class GetPlanRequest(TypedDict, closed=True):
    Id: str
