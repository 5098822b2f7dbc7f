"""Request types of Example Bots: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict

from boto_types.values import JsonInput


class PostTextRequest(TypedDict, total=False, closed=True):
    Attributes: JsonInput
    Raw: Required[str]
    Body: str
