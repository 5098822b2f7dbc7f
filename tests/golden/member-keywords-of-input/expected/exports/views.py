"""Views of Example Exports: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types.values import TimestampInput

ListExportsRequestLike = TypedDict(
    "ListExportsRequestLike",
    {
        "from": Required[ReadOnly[TimestampInput]],
        "Owner": ReadOnly[str],
        "NextToken": ReadOnly[str],
    },
    total=False,
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
