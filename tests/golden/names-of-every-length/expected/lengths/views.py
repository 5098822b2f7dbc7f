"""What the methods of Example Lengths take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.containers import ListOrTuple
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
from boto_types.lengths.requests import (
    Itemxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
)
from boto_types.values import TimestampInput


class ItemxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[ReadOnly[list[str] | tuple[str, ...]]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[list[str] | tuple[str, ...]]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
        ]
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        ReadOnly[
            "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
        ]
    ]
