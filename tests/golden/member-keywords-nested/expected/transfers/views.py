"""Views of Example Transfers: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
A few `X` are defined here, because an `XLike` mentions them. Import them from `requests`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.transfers import responses
from boto_types.values import TimestampInput

Span = TypedDict(
    "Span",
    {
        "from": Required[TimestampInput],
        "to": TimestampInput,
        "inner": "Span",
    },
    total=False,
)


SpanLike = TypedDict(
    "SpanLike",
    {
        "from": Required[ReadOnly[TimestampInput]],
        "to": ReadOnly[TimestampInput],
        "inner": ReadOnly["responses.Span | Span | SpanLike"],
    },
    total=False,
)


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
"""Exactly one of: `return`, `class`."""


FlagLike = TypedDict(
    "FlagLike",
    {
        "None": NotRequired[ReadOnly[bool]],
        "is": ReadOnly[str],
    },
)
