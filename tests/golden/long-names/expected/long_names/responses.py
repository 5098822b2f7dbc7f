"""Response types of Example Long Names Service With A Name Of Its Own: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.long_names import literals
from boto_types.values import ResponseMetadata

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeKind": Required[
            literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
        ],
        "from": datetime,
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
    SecondOfTheTwoThereAre: Required[datetime]
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
"""Exactly one of: `AnExtraordinarilyLonFirst`, `SecondOfTheTwoThereAre`, `Self`,
`Keyword`."""


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKind: Required[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
    ]
    Created: datetime
    Choice: AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
    AnExtraordinarilyLongNameOfTheKindThatServiceTeChoices: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
    ]


class DescribeAnExtraordinarilyLongNameOfTheKindThatServiceTeamsResponse(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeIdentifier: Required[str]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeTimestamps: list[datetime]
    Configuration: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeConfigurations: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    ConfigurationsByName: dict[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ],
    ]
    Sparse: dict[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
        (
            list[
                AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
            ]
            | None
        ),
    ]
    ModeOfTheServiceAsItIsSeenFromTheOutside: Literal[
        "a-mode-of-operation",
        "another-mode-of-operation",
        "yet-another-mode-of-operation",
    ]
    ResponseMetadata: Required[ResponseMetadata]


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsResponse(
    TypedDict,
    total=False,
):
    """Response of
    `list_an_extraordinarily_long_name_of_the_kind_that_service_teams_all`.
    """

    NextToken: str
    Items: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    ResponseMetadata: Required[ResponseMetadata]
