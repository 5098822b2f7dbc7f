"""Views of Example Imports: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import ReadOnly, TypedDict

ImportRequestLike = TypedDict(
    "ImportRequestLike",
    {
        "from": ReadOnly[str],
        "Token": ReadOnly[str],
    },
)
"""Parameters of `start_import`."""
