"""Response types of Example Stores: TypedDicts of the data that AWS returns."""

from builtins import list as _list

from typing_extensions import Required, TypedDict

from boto_types.values import ResponseMetadata

list = TypedDict(
    "list",
    {
        "str": Required[_list[str]],
        "find": str,
        "property": str,
        "meta": str,
        "load": str,
        "class": str,
        "item": str,
        "ResponseMetadata": Required[ResponseMetadata],
    },
    total=False,
)
"""Response of `get_list` and `find`."""
