"""Request types of Example Posters: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict


class GetPrintRequest(TypedDict, closed=True):
    PrintId: str
    Frame: NotRequired[str]
