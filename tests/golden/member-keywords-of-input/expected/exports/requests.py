"""What you send to Example Exports.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.values import TimestampInput

ListExportsRequest = TypedDict(
    "ListExportsRequest",
    {
        "from": Required[TimestampInput],
        "Owner": str,
        "NextToken": str,
    },
    total=False,
    closed=True,
)


StartExportRequest = TypedDict(
    "StartExportRequest",
    {
        "from": TimestampInput,
        "Names": list[str],
        "Token": NotRequired[str],
    },
    closed=True,
)
