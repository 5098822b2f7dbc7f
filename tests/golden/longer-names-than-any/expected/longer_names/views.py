"""What the methods of Example Long Names Service With A Name Of Its Own take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.longer_names import responses
from boto_types.longer_names.literals import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind,
)
from boto_types.longer_names.requests import (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice,
)
from boto_types.values import TimestampInput

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind": ReadOnly[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
        ],
        "from": NotRequired[ReadOnly[TimestampInput]],
        "Choice": NotRequired[
            ReadOnly[
                (
                    responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
                )
                | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
            ]
        ],
    },
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_AnExtraordinarilyLonFirst(
    TypedDict,
):
    AnExtraordinarilyLonFirst: ReadOnly[str]
    SecondOfTheTwoThereAre: NotRequired[ReadOnly[Absent]]
    Self: NotRequired[ReadOnly[Absent]]
    Keyword: NotRequired[ReadOnly[Absent]]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_SecondOfTheTwoThereAre(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[ReadOnly[Absent]]
    SecondOfTheTwoThereAre: ReadOnly[TimestampInput]
    Self: NotRequired[ReadOnly[Absent]]
    Keyword: NotRequired[ReadOnly[Absent]]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_Self(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[ReadOnly[Absent]]
    SecondOfTheTwoThereAre: NotRequired[ReadOnly[Absent]]
    Self: ReadOnly[
        (
            responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
        )
        | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
    ]
    Keyword: NotRequired[ReadOnly[Absent]]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_Keyword(
    TypedDict,
):
    AnExtraordinarilyLonFirst: NotRequired[ReadOnly[Absent]]
    SecondOfTheTwoThereAre: NotRequired[ReadOnly[Absent]]
    Self: NotRequired[ReadOnly[Absent]]
    Keyword: ReadOnly[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike
    ]


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike: (
    TypeAlias
) = (
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_AnExtraordinarilyLonFirst
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_SecondOfTheTwoThereAre
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_Self
    | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_Keyword
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike(
    TypedDict,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: ReadOnly[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
    ]
    Created: NotRequired[ReadOnly[TimestampInput]]
    Choice: NotRequired[
        ReadOnly[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike
        ]
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoices: NotRequired[
        ReadOnly[
            Sequence[
                AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike
            ]
        ]
    ]
