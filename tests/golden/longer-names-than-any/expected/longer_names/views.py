"""What the methods of Example Long Names Service With A Name Of Its Own take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import ReadOnly, Required, TypedDict

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
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind": Required[
            ReadOnly[
                AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
            ]
        ],
        "from": ReadOnly[TimestampInput],
        "Choice": ReadOnly[
            (
                responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
            )
            | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
        ],
    },
    total=False,
)


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_AnExtraordinarilyLonFirst(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: Required[ReadOnly[str]]
    SecondOfTheTwoThereAre: ReadOnly[Absent]
    Self: ReadOnly[Absent]
    Keyword: ReadOnly[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_SecondOfTheTwoThereAre(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: ReadOnly[Absent]
    SecondOfTheTwoThereAre: Required[ReadOnly[TimestampInput]]
    Self: ReadOnly[Absent]
    Keyword: ReadOnly[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_Self(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLonFirst: ReadOnly[Absent]
    SecondOfTheTwoThereAre: ReadOnly[Absent]
    Self: Required[
        ReadOnly[
            (
                responses.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
            )
            | AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoice
        ]
    ]
    Keyword: ReadOnly[Absent]


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike_Keyword(
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
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: Required[
        ReadOnly[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind]
    ]
    Created: ReadOnly[TimestampInput]
    Choice: ReadOnly[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoices: ReadOnly[
        Sequence[
            AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesChoiceLike
        ]
    ]
