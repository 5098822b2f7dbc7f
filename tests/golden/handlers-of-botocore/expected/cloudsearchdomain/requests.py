"""What you send to Example CloudSearch Domain.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

SearchRequest = TypedDict(
    "SearchRequest",
    {
        "query": str,
        "return": NotRequired[str],
    },
    closed=True,
)


SearchRequestLike = TypedDict(
    "SearchRequestLike",
    {
        "query": ReadOnly[str],
        "return": NotRequired[ReadOnly[str]],
    },
    closed=True,
)
