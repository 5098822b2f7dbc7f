"""What comes back from Example Long Names Service With A Name Of Its Own."""

from datetime import datetime
from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.long_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
)
from boto_types.values import ResponseMetadata

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeKind": (
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
        ),
        "from": NotRequired[datetime],
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
    SecondOfTheTwoThereAre: datetime
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
    Created: NotRequired[datetime]
    Choice: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeChoices: NotRequired[
        list[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice]
    ]


class DescribeAnExtraordinarilyLongNameOfTheKindThatServiceTeamsResponse(TypedDict):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeIdentifier: str
    AnExtraordinarilyLongNameOfTheKindThatServiceTeTimestamps: NotRequired[
        list[datetime]
    ]
    Configuration: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeConfigurations: NotRequired[
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ]
    ]
    ConfigurationsByName: NotRequired[
        dict[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
            list[
                AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
            ],
        ]
    ]
    Sparse: NotRequired[
        dict[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
            (
                list[
                    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
                ]
                | None
            ),
        ]
    ]
    ModeOfTheServiceAsItIsSeenFromTheOutside: NotRequired[
        Literal[
            "a-mode-of-operation",
            "another-mode-of-operation",
            "yet-another-mode-of-operation",
        ]
    ]
    ResponseMetadata: ResponseMetadata


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsResponse(TypedDict):
    NextToken: NotRequired[str]
    Items: NotRequired[
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ]
    ]
    ResponseMetadata: ResponseMetadata
