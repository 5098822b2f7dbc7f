"""What you send to Example Mails.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent


class Part_Text_Body(TypedDict):
    Body: str
    Subject: NotRequired[Absent]


class Part_Text_Subject(TypedDict):
    Body: NotRequired[Absent]
    Subject: str


Part_Text: TypeAlias = Part_Text_Body | Part_Text_Subject


class Part_TextLike_Body(TypedDict):
    Body: ReadOnly[str]
    Subject: NotRequired[ReadOnly[Absent]]


class Part_TextLike_Subject(TypedDict):
    Body: NotRequired[ReadOnly[Absent]]
    Subject: ReadOnly[str]


Part_TextLike: TypeAlias = Part_TextLike_Body | Part_TextLike_Subject


class Part_Text_Body_(TypedDict):
    Text_Body: str
    Html: NotRequired[Absent]


class Part_Html(TypedDict):
    Text_Body: NotRequired[Absent]
    Html: str


Part: TypeAlias = Part_Text_Body_ | Part_Html


class PartLike_Text_Body(TypedDict):
    Text_Body: ReadOnly[str]
    Html: NotRequired[ReadOnly[Absent]]


class PartLike_Html(TypedDict):
    Text_Body: NotRequired[ReadOnly[Absent]]
    Html: ReadOnly[str]


PartLike: TypeAlias = PartLike_Text_Body | PartLike_Html


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


DashedLike_a_b = TypedDict(
    "DashedLike_a_b",
    {
        "a-b": ReadOnly[str],
        "a_b": NotRequired[ReadOnly[Absent]],
    },
)


DashedLike_a_b_ = TypedDict(
    "DashedLike_a_b_",
    {
        "a-b": NotRequired[ReadOnly[Absent]],
        "a_b": ReadOnly[str],
    },
)


DashedLike: TypeAlias = DashedLike_a_b | DashedLike_a_b_


class SendMailRequest(TypedDict, closed=True):
    Long: NotRequired[Part_Text]
    Short: NotRequired[Part]
    Dashed: NotRequired[Dashed]
