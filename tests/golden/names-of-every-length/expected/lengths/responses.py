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
    Timesxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxResponse(TypedDict):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Nextxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[str]
    ResponseMetadata: ResponseMetadata


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
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
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
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
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
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
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
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
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
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
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
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
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
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
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[datetime]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
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
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        list[datetime]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
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
