"""Keyword arguments in Example Long Names Service With A Name Of Its Own, as TypedDicts.

An example is `ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import Required, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.long_names import literals, views
from boto_types.values import PaginatorConfig, TimestampInput, WaiterConfig


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `paginate` of
    `ListAnExtraordinarilyLongNameOfTheKindThatServiceTeams`.
    """

    Filter: (
        views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
    )
    PaginationConfig: PaginatorConfig
    """`MaxItems` in all, `PageSize` of a page, and `StartingToken` to go on after a
    page."""


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsAllPaginateKwargs(
    ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsPaginateKwargs,
    closed=True,
):
    """Keyword arguments of `paginate` of
    `ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsAll`.
    """


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsAvailableWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    """Keyword arguments of `wait` of
    `AnExtraordinarilyLongNameOfTheKindThatServiceTeamsAvailable`.
    """

    AnExtraordinarilyLongNameOfTheKindThatServiceTeIdentifier: Required[str]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeTimestamps: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Configuration: (
        views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeConfigurations: Sequence[
        (
            views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
        )
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKinds: Sequence[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
    ]
    ConfigurationsByName: Mapping[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
        Sequence[
            (
                views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
            )
        ],
    ]
    Names: Sequence[list[str] | tuple[str, ...]]
    Mode: literals.Mode
    NamesOfTheKindThatGo: Sequence[list[str] | tuple[str, ...]]
    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""


class ShortWaitKwargs(TypedDict, total=False, closed=True):
    """Keyword arguments of `wait` of `Short`."""

    WaiterConfig: WaiterConfig
    """`Delay` in seconds between two calls, and `MaxAttempts`."""
