"""What comes back from Example Headers."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata

Headers = TypedDict(
    "Headers",
    {
        "content-type": NotRequired[str],
        "2fa": bool,
        "two words": NotRequired[str],
        "a.b": NotRequired[str],
        "aws:source": NotRequired[str],
    },
)


Private = TypedDict(
    "Private",
    {
        "__type": str,
        "Name": NotRequired[str],
    },
)


class Plain(TypedDict):
    _: NotRequired[str]
    _links: NotRequired[str]


PutHeadersResponse = TypedDict(
    "PutHeadersResponse",
    {
        "x-trace-id": NotRequired[str],
        "Headers": NotRequired[Headers],
        "Private": NotRequired[Private],
        "Plain": NotRequired[Plain],
        "ResponseMetadata": ResponseMetadata,
    },
)
