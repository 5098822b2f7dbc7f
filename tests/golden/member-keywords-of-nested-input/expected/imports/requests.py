"""What you send to Example Imports.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

ImportRequest = TypedDict(
    "ImportRequest",
    {
        "from": str,
        "Token": NotRequired[str],
    },
    closed=True,
)


ImportRequestLike = TypedDict(
    "ImportRequestLike",
    {
        "from": ReadOnly[str],
        "Token": ReadOnly[str],
    },
)


class StartImportsRequest(TypedDict, closed=True):
    Imports: list[ImportRequest]
