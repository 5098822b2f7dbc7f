"""What you send to Example Headers.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.headers.responses import Headers as Headers, Private as Private

HeadersLike = TypedDict(
    "HeadersLike",
    {
        "content-type": NotRequired[ReadOnly[str]],
        "2fa": ReadOnly[bool],
        "two words": NotRequired[ReadOnly[str]],
        "a.b": NotRequired[ReadOnly[str]],
        "aws:source": NotRequired[ReadOnly[str]],
    },
)


PrivateLike = TypedDict(
    "PrivateLike",
    {
        "__type": ReadOnly[str],
        "Name": NotRequired[ReadOnly[str]],
    },
)


PutHeadersRequest = TypedDict(
    "PutHeadersRequest",
    {
        "x-trace-id": str,
        "Headers": NotRequired[Headers],
        "Private": NotRequired[Private],
    },
    closed=True,
)


PutHeadersRequestLike = TypedDict(
    "PutHeadersRequestLike",
    {
        "x-trace-id": ReadOnly[str],
        "Headers": NotRequired[ReadOnly[HeadersLike]],
        "Private": NotRequired[ReadOnly[PrivateLike]],
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


PutScoresRequestLike = TypedDict(
    "PutScoresRequestLike",
    {
        "__scores": NotRequired[ReadOnly[str]],
        "_rank": NotRequired[ReadOnly[int]],
    },
    closed=True,
)
