"""Request types of Example Long Names Service With A Name Of Its Own: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import Required, TypedDict

from boto_types.long_names import literals, views
from boto_types.values import TimestampInput


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKind: Required[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
    ]
    Created: TimestampInput
    Choice: views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
    AnExtraordinarilyLongNameOfTheKindThatServiceTeChoices: list[
        views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
    ]


class DescribeAnExtraordinarilyLongNameOfTheKindThatServiceTeamsRequest(
    TypedDict,
    total=False,
    closed=True,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeIdentifier: Required[str]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeTimestamps: list[TimestampInput]
    Configuration: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeConfigurations: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKinds: list[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
    ]
    ConfigurationsByName: dict[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ],
    ]
    Names: list[list[str]]
    Mode: literals.Mode
    NamesOfTheKindThatGo: list[list[str]]


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of
    `list_an_extraordinarily_long_name_of_the_kind_that_service_teams_all`.
    """

    NextToken: str
    Filter: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    )


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.long_names.views import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_AnExtraordinarilyLonFirst as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_AnExtraordinarilyLonFirst,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Keyword as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Keyword,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_SecondOfTheTwoThereAre as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_SecondOfTheTwoThereAre,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Self as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Self,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword,
)
