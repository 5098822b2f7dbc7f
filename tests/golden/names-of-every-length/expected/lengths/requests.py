"""What you send to Example Lengths.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
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
from boto_types.values import JsonInput, TimestampInput


class Itemxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxx]"
    ]


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


class GetItemxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    )
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        list[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    )
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        list[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        list[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
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


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    )
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[
        list[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]
