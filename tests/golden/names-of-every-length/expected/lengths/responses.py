"""What comes back from Example Lengths."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.lengths.literals import (
    ItemxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
    ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind,
)
from boto_types.values import ResponseMetadata


class Itemxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        list[datetime]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(
    TypedDict,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata
