"""What you send to Example Long Names Service With A Name Of Its Own.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.longer_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
    Mode,
)
from boto_types.longer_names.views import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_AnExtraordinarilyLonFirst as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_AnExtraordinarilyLonFirst,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Keyword as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Keyword,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_SecondOfTheTwoThereAre as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_SecondOfTheTwoThereAre,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Self as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Self,
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword as AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword,
)
from boto_types.values import TimestampInput


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration(
    TypedDict,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    )
    Created: NotRequired[TimestampInput]
    Choice: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoices: (
        NotRequired[
            list[
                AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
            ]
        ]
    )


class DescribeAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesRequest(
    TypedDict,
    closed=True,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesIdentifier: str
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesTimestamps: (
        NotRequired[list[TimestampInput]]
    )
    Configuration: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurations: NotRequired[
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ]
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKinds: NotRequired[
        list[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind]
    ]
    ConfigurationsByName: NotRequired[
        dict[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
            list[
                AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
            ],
        ]
    ]
    Names: NotRequired[list[list[str]]]
    Mode: NotRequired[Mode]
    NamesOfTheKindThatGo: NotRequired[list[list[str]]]


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesRequest(
    TypedDict,
    closed=True,
):
    NextToken: NotRequired[str]
    Filter: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
