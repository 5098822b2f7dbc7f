"""What you send to Example Long Names Service With A Name Of Its Own.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import Required, TypedDict

from boto_types.absent import Absent
from boto_types.long_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
    Mode,
)
from boto_types.values import TimestampInput

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeKind": Required[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
        ],
        "from": TimestampInput,
        "Choice": "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice",
    },
    total=False,
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_AnExtraordinarilyLonFirst(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Required[str]
    SecondOfTheTwoThereAre: Absent
    Self: Absent
    Keyword: Absent


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_SecondOfTheTwoThereAre(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Absent
    SecondOfTheTwoThereAre: Required[TimestampInput]
    Self: Absent
    Keyword: Absent


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Self(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Absent
    SecondOfTheTwoThereAre: Absent
    Self: Required["AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice"]
    Keyword: Absent


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Keyword(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Absent
    SecondOfTheTwoThereAre: Absent
    Self: Absent
    Keyword: Required[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword
    ]


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice: TypeAlias = (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_AnExtraordinarilyLonFirst
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_SecondOfTheTwoThereAre
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Self
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice_Keyword
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKind: Required[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
    ]
    Created: TimestampInput
    Choice: AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
    AnExtraordinarilyLongNameOfTheKindThatServiceTeChoices: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
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
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
    ]
    ConfigurationsByName: dict[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ],
    ]
    Names: list[list[str]]
    Mode: Mode
    NamesOfTheKindThatGo: list[list[str]]


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsRequest(
    TypedDict,
    total=False,
    closed=True,
):
    NextToken: str
    Filter: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    )
