"""Keyword arguments in Example Long Names Service With A Name Of Its Own, as TypedDicts.

An example is `ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesPaginateKwargs`.
Annotate a dictionary with it, and pass the dictionary with `**`.
"""

from collections.abc import Mapping, Sequence

from typing_extensions import Required, TypedDict

from boto_types._internal.containers import ListOrTuple
from boto_types.longer_names import literals, views
from boto_types.values import PaginatorConfig, TimestampInput, WaiterConfig


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesPaginateKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    Filter: (
        views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
    )
    PaginationConfig: PaginatorConfig


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAllPaginateKwargs(
    ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesPaginateKwargs,
    closed=True,
):
    pass


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesAvailableWaitKwargs(
    TypedDict,
    total=False,
    closed=True,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesIdentifier: (
        Required[str]
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesTimestamps: (
        list[TimestampInput] | ListOrTuple[TimestampInput]
    )
    Configuration: (
        views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurations: Sequence[
        (
            views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike
        )
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKinds: Sequence[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    ]
    ConfigurationsByName: Mapping[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
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
