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
from boto_types.long_names.requests import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice,
)
from boto_types.values import TimestampInput

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeKind": ReadOnly[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
        ],
        "from": NotRequired[ReadOnly[TimestampInput]],
        "Choice": NotRequired[
            ReadOnly[
                (
                    responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
                )
                | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
            ]
        ],
    },
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
        responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
        | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoice
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
