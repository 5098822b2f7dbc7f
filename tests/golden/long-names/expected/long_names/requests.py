"""What you send to Example Long Names Service With A Name Of Its Own.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.long_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
    Mode,
)
from boto_types.values import TimestampInput

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeKind": (
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
        ),
        "from": NotRequired[TimestampInput],
        "Choice": NotRequired[
            "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice"
        ],
    },
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_AnExtraordinarilyLonFirst(
    TypedDict,
):
    AnExtraordinarilyLonFirst: str
    SecondOfTheTwoThereAre: NotRequired[Absent]
    Self: NotRequired[Absent]
    Keyword: NotRequired[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_SecondOfTheTwoThereAre(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[Absent]
    SecondOfTheTwoThereAre: TimestampInput
    Self: NotRequired[Absent]
    Keyword: NotRequired[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Self(TypedDict):
    AnExtraordinarilyLonFirst: NotRequired[Absent]
    SecondOfTheTwoThereAre: NotRequired[Absent]
    Self: "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice"
    Keyword: NotRequired[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Keyword(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[Absent]
    SecondOfTheTwoThereAre: NotRequired[Absent]
    Self: NotRequired[Absent]
    Keyword: AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice: TypeAlias = (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_AnExtraordinarilyLonFirst
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_SecondOfTheTwoThereAre
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Self
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Keyword
)


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
