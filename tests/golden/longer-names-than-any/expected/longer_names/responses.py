"""Response types of Example Long Names Service With A Name Of Its Own: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import Literal, TypeAlias

from typing_extensions import Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.longer_names import literals
from boto_types.values import ResponseMetadata

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind": Required[
            (
                literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
            )
        ],
        "from": datetime,
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
    SecondOfTheTwoThereAre: Required[datetime]
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
"""Exactly one of: `AnExtraordinarilyLonFirst`, `SecondOfTheTwoThereAre`, `Self`,
`Keyword`."""


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: Required[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    ]
    Created: datetime
    Choice: AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoices: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
    ]


class DescribeAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesResponse(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesIdentifier: (
        Required[str]
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesTimestamps: list[
        datetime
    ]
    Configuration: (
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    )
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurations: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    ConfigurationsByName: dict[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
        list[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
        ],
    ]
    Sparse: dict[
        literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
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


class ListAnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesResponse(
    TypedDict,
    total=False,
):
    """Response of
    `list_an_extraordinarily_long_name_of_the_kind_that_service_teams_give_their_shapes_all`.
    """

    NextToken: str
    Items: list[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfiguration
    ]
    ResponseMetadata: Required[ResponseMetadata]
