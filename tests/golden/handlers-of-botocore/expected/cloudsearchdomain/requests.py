"""What you send to Example CloudSearch Domain.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
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
