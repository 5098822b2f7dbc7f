"""Views of Example Mails: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types._internal.absent import Absent


class Part_TextLike_Body(TypedDict):
    Body: ReadOnly[str]
    Subject: NotRequired[ReadOnly[Absent]]


class Part_TextLike_Subject(TypedDict):
    Body: NotRequired[ReadOnly[Absent]]
    Subject: ReadOnly[str]


Part_TextLike: TypeAlias = Part_TextLike_Body | Part_TextLike_Subject
"""Exactly one of: `Body`, `Subject`."""


class PartLike_Text_Body(TypedDict):
    Text_Body: ReadOnly[str]
    Html: NotRequired[ReadOnly[Absent]]


class PartLike_Html(TypedDict):
    Text_Body: NotRequired[ReadOnly[Absent]]
    Html: ReadOnly[str]


PartLike: TypeAlias = PartLike_Text_Body | PartLike_Html
"""Exactly one of: `Text_Body`, `Html`."""


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
"""Exactly one of: `a-b`, `a_b`."""
