"""Keyword arguments in Example Lengths, as TypedDicts.

An example is `GetItemxxxxxxxxxxxxxxxxPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import Required, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.lengths import views
from boto_types.values import JsonInput, PaginatorConfig, TimestampInput, WaiterConfig


class GetItemxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    Timesxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    Timesxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    Timesxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    Timesxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    Timesxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[str] | tuple[str, ...]
    )
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig


class ItemxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[str] | tuple[str, ...]
    )
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
