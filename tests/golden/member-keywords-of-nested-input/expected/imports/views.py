"""What the methods of Example Imports take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import ReadOnly, TypedDict

ImportRequestLike = TypedDict(
    "ImportRequestLike",
    {
        "from": ReadOnly[str],
        "Token": ReadOnly[str],
    },
)
