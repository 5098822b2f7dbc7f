"""Request types of Example Agents: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import JsonInput


class AskRequest(TypedDict, closed=True):
    Input: JsonInput
    Examples: NotRequired[list[JsonInput]]
