"""What you send to Example Long Names Service With A Name Of Its Own.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.longer_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
    Mode,
)
from boto_types.values import TimestampInput

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind": (
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
        ),
        "from": NotRequired[TimestampInput],
        "Choice": NotRequired[
            "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice"
        ],
    },
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_AnExtraordinarilyLonFirst(
    TypedDict,
):
    AnExtraordinarilyLonFirst: str
    SecondOfTheTwoThereAre: NotRequired[Absent]
    Self: NotRequired[Absent]
    Keyword: NotRequired[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_SecondOfTheTwoThereAre(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[Absent]
    SecondOfTheTwoThereAre: TimestampInput
    Self: NotRequired[Absent]
    Keyword: NotRequired[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Self(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[Absent]
    SecondOfTheTwoThereAre: NotRequired[Absent]
    Self: "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice"
    Keyword: NotRequired[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Keyword(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[Absent]
    SecondOfTheTwoThereAre: NotRequired[Absent]
    Self: NotRequired[Absent]
    Keyword: AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice: TypeAlias = (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_AnExtraordinarilyLonFirst
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_SecondOfTheTwoThereAre
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Self
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Keyword
)


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
