"""What you send to Example Long Names Service With A Name Of Its Own.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.long_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
    Mode,
)
from boto_types.long_names.views import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_AnExtraordinarilyLonFirst as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_AnExtraordinarilyLonFirst,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Keyword as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Keyword,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_SecondOfTheTwoThereAre as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_SecondOfTheTwoThereAre,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Self as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Self,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword,
)
from boto_types.values import TimestampInput


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration(
    TypedDict,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKind: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
    )
    Created: NotRequired[TimestampInput]
    Choice: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeChoices: NotRequired[
        list[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice]
    ]


class DescribeAnExtraordinarilyLongNameOfTheKindThatServiceTeamsRequest(
    TypedDict,
    closed=True,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeIdentifier: str
    AnExtraordinarilyLongNameOfTheKindThatServiceTeTimestamps: NotRequired[
        list[TimestampInput]
    ]
    Configuration: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeConfigurations: NotRequired[
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ]
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKinds: NotRequired[
        list[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind]
    ]
    ConfigurationsByName: NotRequired[
        dict[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
            list[
                AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
            ],
        ]
    ]
    Names: NotRequired[list[list[str]]]
    Mode: NotRequired[Mode]
    NamesOfTheKindThatGo: NotRequired[list[list[str]]]


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsRequest(
    TypedDict,
    closed=True,
):
    NextToken: NotRequired[str]
    Filter: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
