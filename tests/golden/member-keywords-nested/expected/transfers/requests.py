"""Request types of Example Transfers: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.transfers import responses, views
from boto_types.values import TimestampInput

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
"""Exactly one of: `return`, `class`."""


class PutTransferRequest(TypedDict, total=False, closed=True):
    Span: Required[views.Span]
    Choice: Choice
    Flag: responses.Flag


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.transfers.responses import Flag as Flag
from boto_types.transfers.views import Span as Span
