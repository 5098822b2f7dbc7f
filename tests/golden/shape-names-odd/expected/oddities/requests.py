"""What you send to Example Oddities.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, TypedDict

from boto_types.absent import Absent
from boto_types.oddities.literals import class_
from boto_types.oddities.responses import dashed_shape as dashed_shape
from boto_types.values import TimestampInput


class _3dModel(TypedDict):
    Text: NotRequired[str]
    At: NotRequired[TimestampInput]


class com_example_Thing_Text(TypedDict):
    Text: str
    Number: NotRequired[Absent]


class com_example_Thing_Number(TypedDict):
    Text: NotRequired[Absent]
    Number: int


com_example_Thing: TypeAlias = com_example_Thing_Text | com_example_Thing_Number


class match(TypedDict):
    Text: NotRequired[str]


class PutOddityRequest(TypedDict, closed=True):
    Dashed: NotRequired[dashed_shape]
    Digit: NotRequired[_3dModel]
    Dotted: NotRequired[com_example_Thing]
    Kind: NotRequired[class_]
    Soft: NotRequired[match]
