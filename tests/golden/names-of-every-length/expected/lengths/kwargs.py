"""Keyword arguments in Example Lengths, as TypedDicts.

An example is `GetItemxxxxxxxxxxxxxxxxPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from typing_extensions import Required, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.lengths import views
from boto_types.values import JsonInput, PaginatorConfig, TimestampInput, WaiterConfig


class GetItemxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`."""

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of
    `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    """

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of
    `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    """

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of
    `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    """

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of
    `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    """

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of
    `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    """

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of
    `GetItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`.
    """

    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[str] | tuple[str, ...]
    )
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ItemxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxLike]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[TimestampInput] | ListOrTuple[TimestampInput]
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`."""

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of
    `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`.
    """

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of
    `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`.
    """

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of
    `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`.
    """

    Itemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: Required[
        views.ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxLike
    ]
    Timesxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Textsxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: list[str] | tuple[str, ...]
    Freexxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx: JsonInput
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThereWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of
    `ItemxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxThere`.
    """

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
    """`Delay` in seconds between two calls, and `MaxAttempts`."""
