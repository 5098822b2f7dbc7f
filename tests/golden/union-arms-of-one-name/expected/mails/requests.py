"""Request types of Example Mails: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.absent import Absent


class Part_Text_Body(TypedDict):
    Body: str
    Subject: NotRequired[Absent]


class Part_Text_Subject(TypedDict):
    Body: NotRequired[Absent]
    Subject: str


Part_Text: TypeAlias = Part_Text_Body | Part_Text_Subject
"""Exactly one of: `Body`, `Subject`."""


class Part_Text_Body_(TypedDict):
    Text_Body: str
    Html: NotRequired[Absent]


class Part_Html(TypedDict):
    Text_Body: NotRequired[Absent]
    Html: str


Part: TypeAlias = Part_Text_Body_ | Part_Html
"""Exactly one of: `Text_Body`, `Html`."""


Dashed_a_b = TypedDict(
    "Dashed_a_b",
    {
        "a-b": str,
        "a_b": NotRequired[Absent],
    },
)


Dashed_a_b_ = TypedDict(
    "Dashed_a_b_",
    {
        "a-b": NotRequired[Absent],
        "a_b": str,
    },
)


Dashed: TypeAlias = Dashed_a_b | Dashed_a_b_
"""Exactly one of: `a-b`, `a_b`."""


class SendMailRequest(TypedDict, total=False, closed=True):
    Long: Part_Text
    Short: Part
    Dashed: Dashed
