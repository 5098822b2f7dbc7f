"""Request types of Example Stores: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict


class ListRequest(TypedDict, closed=True):
    """Parameters of `str`."""

    Names: list[str]
    Filters: NotRequired[dict[str, str]]
