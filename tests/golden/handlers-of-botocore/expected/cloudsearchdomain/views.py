"""What the methods of Example CloudSearch Domain take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
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
