"""Views of Example Long Names Service With A Name Of Its Own: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import ReadOnly, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.long_names import literals, responses
from boto_types.values import TimestampInput

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeKind": Required[
            literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
        ],
        "from": TimestampInput,
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
    SecondOfTheTwoThereAre: Required[TimestampInput]
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


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeKind": Required[
            ReadOnly[
                literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind
            ]
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
"""Exactly one of: `AnExtraordinarilyLonFirst`, `SecondOfTheTwoThereAre`, `Self`,
`Keyword`."""


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeKind: Required[
        ReadOnly[literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTKind]
    ]
    Created: ReadOnly[TimestampInput]
    Choice: ReadOnly[
        AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike
    ]
    AnExtraordinarilyLongNameOfTheKindThatServiceTeChoices: ReadOnly[
        Sequence[AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheiChoiceLike]
    ]
