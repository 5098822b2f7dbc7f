"""What you send to Example Transfers.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.transfers import responses
from boto_types.transfers.responses import Flag as Flag
from boto_types.values import TimestampInput

Span = TypedDict(
    "Span",
    {
        "from": TimestampInput,
        "to": NotRequired[TimestampInput],
        "inner": NotRequired["Span"],
    },
)


SpanLike = TypedDict(
    "SpanLike",
    {
        "from": ReadOnly[TimestampInput],
        "to": NotRequired[ReadOnly[TimestampInput]],
        "inner": NotRequired[ReadOnly["responses.Span | Span | SpanLike"]],
    },
)


Choice_return_ = TypedDict(
    "Choice_return_",
    {
        "return": str,
        "class": NotRequired[Absent],
    },
)


Choice_class_ = TypedDict(
    "Choice_class_",
    {
        "return": NotRequired[Absent],
        "class": TimestampInput,
    },
)


Choice: TypeAlias = Choice_return_ | Choice_class_


ChoiceLike_return_ = TypedDict(
    "ChoiceLike_return_",
    {
        "return": ReadOnly[str],
        "class": NotRequired[ReadOnly[Absent]],
    },
)


ChoiceLike_class_ = TypedDict(
    "ChoiceLike_class_",
    {
        "return": NotRequired[ReadOnly[Absent]],
        "class": ReadOnly[TimestampInput],
    },
)


ChoiceLike: TypeAlias = ChoiceLike_return_ | ChoiceLike_class_


FlagLike = TypedDict(
    "FlagLike",
    {
        "None": NotRequired[ReadOnly[bool]],
        "is": ReadOnly[str],
    },
)


class PutTransferRequest(TypedDict, closed=True):
    Span: Span
    Choice: NotRequired[Choice]
    Flag: NotRequired[Flag]
