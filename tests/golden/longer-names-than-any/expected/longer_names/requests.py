"""Request types of Example Long Names Service With A Name Of Its Own: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import Required, TypedDict

from boto_types.longer_names import literals, views
from boto_types.values import TimestampInput


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: Required[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    ]
    Created: TimestampInput
    Choice: (
        views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoices: list[
        views.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
    ]


class DescribeAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesRequest(
    TypedDict,
    total=False,
    closed=True,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesIdentifier: (
        Required[str]
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesTimestamps: list[
        TimestampInput
    ]
    Configuration: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurations: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKinds: list[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    ]
    ConfigurationsByName: dict[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ],
    ]
    Names: list[list[str]]
    Mode: literals.Mode
    NamesOfTheKindThatGo: list[list[str]]


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesRequest(
    TypedDict,
    total=False,
    closed=True,
):
    """Parameters of
    `list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_all`.
    """

    NextToken: str
    Filter: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    )


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.longer_names.views import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_AnExtraordinarilyLonFirst as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_AnExtraordinarilyLonFirst,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Keyword as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Keyword,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_SecondOfTheTwoThereAre as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_SecondOfTheTwoThereAre,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Self as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Self,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword,
)
