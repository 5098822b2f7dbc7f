"""What you send to Example Headers.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.headers.responses import Headers as Headers, Private as Private

PutHeadersRequest = TypedDict(
    "PutHeadersRequest",
    {
        "x-trace-id": str,
        "Headers": NotRequired[Headers],
        "Private": NotRequired[Private],
    },
    closed=True,
)


PutScoresRequest = TypedDict(
    "PutScoresRequest",
    {
        "__scores": NotRequired[str],
        "_rank": NotRequired[int],
    },
    closed=True,
)
