"""Views of Example CloudSearch Domain: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

SearchRequestLike = TypedDict(
    "SearchRequestLike",
    {
        "query": ReadOnly[str],
        "return": NotRequired[ReadOnly[str]],
    },
    closed=True,
)
