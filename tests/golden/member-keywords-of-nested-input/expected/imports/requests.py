"""What you send to Example Imports.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

ImportRequest = TypedDict(
    "ImportRequest",
    {
        "from": str,
        "Token": NotRequired[str],
    },
    closed=True,
)


class StartImportsRequest(TypedDict, closed=True):
    Imports: list[ImportRequest]
