"""What you send to Example Lengths.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.lengths.views import (
    Itemxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx as Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx,
)
from boto_types.values import JsonInput, TimestampInput


class GetItemxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    )
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[TimestampInput]]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[list[str]]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: NotRequired[JsonInput]


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
