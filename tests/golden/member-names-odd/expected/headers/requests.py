"""What you send to Example Headers.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
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
