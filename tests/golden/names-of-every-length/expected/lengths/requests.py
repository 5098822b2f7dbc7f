"""What you send to Example Lengths.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict

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


class Itemxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"
    )


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(TypedDict, total=False):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx(
    TypedDict,
    total=False,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Nestedxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        "Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
    )
    Mapxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: "dict[ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxKind, Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]"


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
