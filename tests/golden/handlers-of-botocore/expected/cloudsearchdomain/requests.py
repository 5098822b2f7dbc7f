"""Request types of Example CloudSearch Domain: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import NotRequired, TypedDict

SearchRequest = TypedDict(
    "SearchRequest",
    {
        "query": str,
        "return": NotRequired[str],
    },
    closed=True,
)
