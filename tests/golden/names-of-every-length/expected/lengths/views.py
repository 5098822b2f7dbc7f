"""What the methods of Example Lengths take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Mapping

from typing_extensions import ReadOnly, TypedDict

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


class ItemxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxx: ReadOnly[list[TimestampInput] | ListOrTuple[TimestampInput]]
    Textsxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[list[str] | tuple[str, ...]]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[str] | tuple[str, ...]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike(
    TypedDict,
    total=False,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[TimestampInput] | ListOrTuple[TimestampInput]
    ]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        list[str] | tuple[str, ...]
    ]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike"
    ]
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: ReadOnly[
        "Mapping[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, responses.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx | ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]"
    ]
