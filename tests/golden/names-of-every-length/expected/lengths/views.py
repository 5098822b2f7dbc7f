"""What the methods of Example Lengths take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping
from datetime import datetime

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.lengths import responses
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
from boto_types.values import TimestampInput


class Itemxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        list[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        list[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
        ]
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            list[TimestampInput]
            | list[datetime]
            | list[str]
            | list[int]
            | list[float]
            | tuple[TimestampInput, ...]
        ]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike | responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
        ]
    ]
