"""What the methods of Example Headers take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, ReadOnly, TypedDict

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


PutHeadersRequestLike = TypedDict(
    "PutHeadersRequestLike",
    {
        "x-trace-id": ReadOnly[str],
        "Headers": NotRequired[ReadOnly[HeadersLike]],
        "Private": NotRequired[ReadOnly[PrivateLike]],
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
