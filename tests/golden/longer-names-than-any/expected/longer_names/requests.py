"""What you send to Example Long Names Service With A Name Of Its Own.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import Required, TypedDict

from boto_types.absent import Absent
from boto_types.longer_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
    Mode,
)
from boto_types.values import TimestampInput

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind": Required[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
        ],
        "from": TimestampInput,
        "Choice": (
            "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice"
        ),
    },
    total=False,
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_AnExtraordinarilyLonFirst(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Required[str]
    SecondOfTheTwoThereAre: Absent
    Self: Absent
    Keyword: Absent


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_SecondOfTheTwoThereAre(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Absent
    SecondOfTheTwoThereAre: Required[TimestampInput]
    Self: Absent
    Keyword: Absent


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Self(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Absent
    SecondOfTheTwoThereAre: Absent
    Self: Required[
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice"
    ]
    Keyword: Absent


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Keyword(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Absent
    SecondOfTheTwoThereAre: Absent
    Self: Absent
    Keyword: Required[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword
    ]


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice: TypeAlias = (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_AnExtraordinarilyLonFirst
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_SecondOfTheTwoThereAre
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Self
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice_Keyword
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: Required[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    ]
    Created: TimestampInput
    Choice: AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoices: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
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
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    ]
    ConfigurationsByName: dict[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ],
    ]
    Names: list[list[str]]
    Mode: Mode
    NamesOfTheKindThatGo: list[list[str]]


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesRequest(
    TypedDict,
    total=False,
    closed=True,
):
    NextToken: str
    Filter: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    )
