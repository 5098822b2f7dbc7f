"""Request types of Example Headers: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict

from boto_types.headers.responses import Headers as Headers, Private as Private

PutHeadersRequest = TypedDict(
    "PutHeadersRequest",
    {
        "x-trace-id": Required[str],
        "Headers": Headers,
        "Private": Private,
    },
    total=False,
    closed=True,
)


PutScoresRequest = TypedDict(
    "PutScoresRequest",
    {
        "__scores": str,
        "_rank": int,
    },
    total=False,
    closed=True,
)
