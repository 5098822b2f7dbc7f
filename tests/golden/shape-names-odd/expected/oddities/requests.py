"""What you send to Example Oddities.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.oddities.literals import class_
from boto_types.oddities.responses import dashed_shape as dashed_shape
from boto_types.values import TimestampInput


class dashed_shapeLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class _3dModel(TypedDict):
    Text: NotRequired[str]
    At: NotRequired[TimestampInput]


class _3dModelLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]
    At: NotRequired[ReadOnly[TimestampInput]]


class com_example_Thing_Text(TypedDict):
    Text: str
    Number: NotRequired[Absent]


class com_example_Thing_Number(TypedDict):
    Text: NotRequired[Absent]
    Number: int


com_example_Thing: TypeAlias = com_example_Thing_Text | com_example_Thing_Number


class com_example_ThingLike_Text(TypedDict):
    Text: ReadOnly[str]
    Number: NotRequired[ReadOnly[Absent]]


class com_example_ThingLike_Number(TypedDict):
    Text: NotRequired[ReadOnly[Absent]]
    Number: ReadOnly[int]


com_example_ThingLike: TypeAlias = (
    com_example_ThingLike_Text | com_example_ThingLike_Number
)


class match(TypedDict):
    Text: NotRequired[str]


class matchLike(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class PutOddityRequest(TypedDict, closed=True):
    Dashed: NotRequired[dashed_shape]
    Digit: NotRequired[_3dModel]
    Dotted: NotRequired[com_example_Thing]
    Kind: NotRequired[class_]
    Soft: NotRequired[match]
