"""Request types of Example Exports: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
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
