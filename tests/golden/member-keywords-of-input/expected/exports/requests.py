"""What you send to Example Exports.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.values import TimestampInput

ListExportsRequest = TypedDict(
    "ListExportsRequest",
    {
        "from": TimestampInput,
        "Owner": NotRequired[str],
        "NextToken": NotRequired[str],
    },
    closed=True,
)


ListExportsRequestLike = TypedDict(
    "ListExportsRequestLike",
    {
        "from": ReadOnly[TimestampInput],
        "Owner": NotRequired[ReadOnly[str]],
        "NextToken": NotRequired[ReadOnly[str]],
    },
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


StartExportRequestLike = TypedDict(
    "StartExportRequestLike",
    {
        "from": ReadOnly[TimestampInput],
        "Names": ReadOnly[list[str] | tuple[str, ...]],
        "Token": NotRequired[ReadOnly[str]],
    },
    closed=True,
)
