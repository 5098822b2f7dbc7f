"""Request types of Example Oddities: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types._internal.absent import Absent
from boto_types.oddities import literals, responses
from boto_types.values import TimestampInput


class _3dModel(TypedDict, total=False):
    Text: str
    At: TimestampInput


class com_example_Thing_Text(TypedDict):
    Text: str
    Number: NotRequired[Absent]


class com_example_Thing_Number(TypedDict):
    Text: NotRequired[Absent]
    Number: int


com_example_Thing: TypeAlias = com_example_Thing_Text | com_example_Thing_Number
"""Exactly one of: `Text`, `Number`."""


class match(TypedDict, total=False):
    Text: str


class PutOddityRequest(TypedDict, total=False, closed=True):
    Dashed: responses.dashed_shape
    Digit: _3dModel
    Dotted: com_example_Thing
    Kind: literals.class_
    Soft: match


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.oddities.responses import dashed_shape as dashed_shape
