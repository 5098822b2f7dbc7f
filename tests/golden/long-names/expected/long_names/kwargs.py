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
    Filter: (
        views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
    )
    PaginationConfig: PaginatorConfig


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsAllPaginateKwargs(
    ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsPaginateKwargs,
    closed=True,
):
    pass


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsAvailableWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
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


class ShortWaitKwargs(TypedDict, total=False, closed=True):
    WaiterConfig: WaiterConfig
