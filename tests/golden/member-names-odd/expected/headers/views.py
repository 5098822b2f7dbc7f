"""Views of Example Headers: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

HeadersLike = TypedDict(
    "HeadersLike",
    {
        "content-type": ReadOnly[str],
        "2fa": Required[ReadOnly[bool]],
        "two words": ReadOnly[str],
        "a.b": ReadOnly[str],
        "aws:source": ReadOnly[str],
    },
    total=False,
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
        "x-trace-id": Required[ReadOnly[str]],
        "Headers": ReadOnly[HeadersLike],
        "Private": ReadOnly[PrivateLike],
    },
    total=False,
    closed=True,
)


PutScoresRequestLike = TypedDict(
    "PutScoresRequestLike",
    {
        "__scores": ReadOnly[str],
        "_rank": ReadOnly[int],
    },
    total=False,
    closed=True,
)
