"""What comes back from Example Long Names Service With A Name Of Its Own."""

from datetime import datetime
from typing import Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.longer_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
)
from boto_types.values import ResponseMetadata

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind": (
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
        ),
        "from": NotRequired[datetime],
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
    SecondOfTheTwoThereAre: datetime
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
    Created: NotRequired[datetime]
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


class DescribeAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesResponse(
    TypedDict,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesIdentifier: str
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesTimestamps: (
        NotRequired[list[datetime]]
    )
    Configuration: NotRequired[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurations: NotRequired[
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ]
    ]
    ConfigurationsByName: NotRequired[
        dict[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
            list[
                AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
            ],
        ]
    ]
    Sparse: NotRequired[
        dict[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
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


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesResponse(
    TypedDict,
):
    NextToken: NotRequired[str]
    Items: NotRequired[
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ]
    ]
    ResponseMetadata: ResponseMetadata
