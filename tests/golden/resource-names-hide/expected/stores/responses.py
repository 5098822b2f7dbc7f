"""What comes back from Example Stores."""

from builtins import list as _list

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata

list = TypedDict(
    "list",
    {
        "str": _list[str],
        "find": NotRequired[str],
        "property": NotRequired[str],
        "meta": NotRequired[str],
        "load": NotRequired[str],
        "class": NotRequired[str],
        "item": NotRequired[str],
        "ResponseMetadata": ResponseMetadata,
    },
)
