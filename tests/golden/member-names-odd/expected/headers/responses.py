"""Response types of Example Headers: TypedDicts of the data that AWS returns."""

from typing_extensions import NotRequired, Required, TypedDict

from boto_types.values import ResponseMetadata

Headers = TypedDict(
    "Headers",
    {
        "content-type": str,
        "2fa": Required[bool],
        "two words": str,
        "a.b": str,
        "aws:source": str,
    },
    total=False,
)


Private = TypedDict(
    "Private",
    {
        "__type": str,
        "Name": NotRequired[str],
    },
)


class Plain(TypedDict, total=False):
    _: str
    _links: str


PutHeadersResponse = TypedDict(
    "PutHeadersResponse",
    {
        "x-trace-id": str,
        "Headers": Headers,
        "Private": Private,
        "Plain": Plain,
        "ResponseMetadata": Required[ResponseMetadata],
    },
    total=False,
)
