"""Request types of Example Lengths: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import Required, TypedDict

from boto_types.lengths import views
from boto_types.values import JsonInput, TimestampInput


class GetItemxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


# Other modules define these types: AWS returns them too, or a view mentions them.
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
