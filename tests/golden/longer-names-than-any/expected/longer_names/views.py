"""Views of Example Long Names Service With A Name Of Its Own: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from collections.abc import Sequence
from typing import TypeAlias

from typing_extensions import ReadOnly, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.longer_names import literals, responses
from boto_types.values import TimestampInput

AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeyword",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind": Required[
            (
                literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
            )
        ],
        "from": TimestampInput,
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
    SecondOfTheTwoThereAre: Required[TimestampInput]
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


AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike = TypedDict(
    "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKeywordLike",
    {
        "AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind": Required[
            ReadOnly[
                (
                    literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
                )
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
"""Exactly one of: `AnExtraordinarilyLonFirst`, `SecondOfTheTwoThereAre`, `Self`,
`Keyword`."""


class AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesConfigurationLike(
    TypedDict,
    total=False,
):
    AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind: Required[
        ReadOnly[
            (
                literals.AnExtraordinarilyLongNameOfTheKindThatServiceTeamsGiveTheirShapesKind
            )
        ]
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
