"""Request types of Example Headers: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import Required, TypedDict

from boto_types.headers import responses

PutHeadersRequest = TypedDict(
    "PutHeadersRequest",
    {
        "x-trace-id": Required[str],
        "Headers": responses.Headers,
        "Private": responses.Private,
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


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.headers.responses import Headers as Headers, Private as Private
