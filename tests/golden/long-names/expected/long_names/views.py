"""What the methods of Example Long Names Service With A Name Of Its Own take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import ReadOnly, Required, TypedDict

from boto_types.absent import Absent
from boto_types.long_names import responses
from boto_types.long_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind,
)
from boto_types.long_names.requests import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice,
)
from boto_types.values import TimestampInput

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeKind": Required[
            ReadOnly[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind]
        ],
        "from": ReadOnly[TimestampInput],
        "Choice": ReadOnly[
            responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
            | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
        ],
    },
    total=False,
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_AnExtraordinarilyLonFirst(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Required[ReadOnly[str]]
    SecondOfTheTwoThereAre: ReadOnly[Absent]
    Self: ReadOnly[Absent]
    Keyword: ReadOnly[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_SecondOfTheTwoThereAre(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: ReadOnly[Absent]
    SecondOfTheTwoThereAre: Required[ReadOnly[TimestampInput]]
    Self: ReadOnly[Absent]
    Keyword: ReadOnly[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_Self(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: ReadOnly[Absent]
    SecondOfTheTwoThereAre: ReadOnly[Absent]
    Self: Required[
        ReadOnly[
            responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
            | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
        ]
    ]
    Keyword: ReadOnly[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_Keyword(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: ReadOnly[Absent]
    SecondOfTheTwoThereAre: ReadOnly[Absent]
    Self: ReadOnly[Absent]
    Keyword: Required[
        ReadOnly[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike
        ]
    ]


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike: TypeAlias = (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_AnExtraordinarilyLonFirst
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_SecondOfTheTwoThereAre
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_Self
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike_Keyword
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKind: Required[
        ReadOnly[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind]
    ]
    Created: ReadOnly[TimestampInput]
    Choice: ReadOnly[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeChoices: ReadOnly[
        Sequence[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike]
    ]
