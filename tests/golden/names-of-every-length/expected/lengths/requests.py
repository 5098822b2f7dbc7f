"""Request types of Example Lengths: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import Required, TypedDict

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


class GetItemxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(TypedDict, total=False, closed=True):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of
    `get_itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    """

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
