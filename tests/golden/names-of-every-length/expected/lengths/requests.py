"""What you send to Example Lengths.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

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
from boto_types.values import JsonInput, TimestampInput


class Itemxxxxxxxxxxxxxxxx(TypedDict):
    Timesxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Nestedxxxxxxxxxxxxxx: NotRequired["Itemxxxxxxxxxxxxxxxx"]
    Mapxxxxxxxxxxxxxxxxx: NotRequired[
        "dict[ItemxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxx]"
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
