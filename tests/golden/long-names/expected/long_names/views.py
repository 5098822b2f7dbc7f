"""What the methods of Example Long Names Service With A Name Of Its Own take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.long_names import responses
from boto_types.long_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
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


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeKind": ReadOnly[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
        ],
        "from": NotRequired[ReadOnly[TimestampInput]],
        "Choice": NotRequired[
            ReadOnly[
                "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike | responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice"
            ]
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


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_AnExtraordinarilyLonFirst(
    TypedDict,
):
    AnExtraordinarilyLonFirst: ReadOnly[str]
    SecondOfTheTwoThereAre: NotRequired[ReadOnly[Absent]]
    Self: NotRequired[ReadOnly[Absent]]
    Keyword: NotRequired[ReadOnly[Absent]]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_SecondOfTheTwoThereAre(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[ReadOnly[Absent]]
    SecondOfTheTwoThereAre: ReadOnly[TimestampInput]
    Self: NotRequired[ReadOnly[Absent]]
    Keyword: NotRequired[ReadOnly[Absent]]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_Self(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[ReadOnly[Absent]]
    SecondOfTheTwoThereAre: NotRequired[ReadOnly[Absent]]
    Self: ReadOnly[
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike | responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice"
    ]
    Keyword: NotRequired[ReadOnly[Absent]]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_Keyword(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[ReadOnly[Absent]]
    SecondOfTheTwoThereAre: NotRequired[ReadOnly[Absent]]
    Self: NotRequired[ReadOnly[Absent]]
    Keyword: ReadOnly[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike
    ]


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike: TypeAlias = (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_AnExtraordinarilyLonFirst
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_SecondOfTheTwoThereAre
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_Self
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_Keyword
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike(
    TypedDict,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKind: ReadOnly[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
    ]
    Created: NotRequired[ReadOnly[TimestampInput]]
    Choice: NotRequired[
        ReadOnly[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike]
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeChoices: NotRequired[
        ReadOnly[
            Sequence[
                AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike
            ]
        ]
    ]
