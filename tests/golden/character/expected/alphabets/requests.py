"""Request types of Example Alphabets: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict


class PutLetterRequest(TypedDict, total=False, closed=True):
    Letter: Required[str]
    Letters: list[str]
    Codes: dict[str, int]
