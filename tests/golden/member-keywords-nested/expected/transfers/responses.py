"""Response types of Example Transfers: TypedDicts of the data that AWS returns."""

from datetime import datetime
from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.values import ResponseMetadata

Span = TypedDict(
    "Span",
    {
        "from": Required[datetime],
        "to": datetime,
        "inner": "Span",
    },
    total=False,
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
        "class": datetime,
    },
)


Choice: TypeAlias = Choice_return_ | Choice_class_
"""Exactly one of: `return`, `class`."""


Flag = TypedDict(
    "Flag",
    {
        "None": NotRequired[bool],
        "is": str,
    },
)


class PutTransferResponse(TypedDict, total=False):
    Span: Span
    Choice: Choice
    Flag: Flag
    ResponseMetadata: Required[ResponseMetadata]
