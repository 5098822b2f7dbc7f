"""What you send to Example Looks.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.absent import Absent
from boto_types.looks.literals import BarLike
from boto_types.looks.responses import Foo as Foo, FooLike as FooLike
from boto_types.values import TimestampInput


class FooLike_(TypedDict):
    Text: NotRequired[ReadOnly[str]]


class FooLikeLike(TypedDict):
    Degree: NotRequired[ReadOnly[int]]


class Bar(TypedDict):
    At: NotRequired[TimestampInput]


class BarLike_(TypedDict):
    At: NotRequired[ReadOnly[TimestampInput]]


class Choice_A(TypedDict):
    A: str
    B: NotRequired[Absent]


class Choice_B(TypedDict):
    A: NotRequired[Absent]
    B: int


Choice: TypeAlias = Choice_A | Choice_B


class ChoiceLike__A(TypedDict):
    A: ReadOnly[str]
    B: NotRequired[ReadOnly[Absent]]


class ChoiceLike__B(TypedDict):
    A: NotRequired[ReadOnly[Absent]]
    B: ReadOnly[int]


ChoiceLike_: TypeAlias = ChoiceLike__A | ChoiceLike__B


class ChoiceLike_A(TypedDict):
    A: int
    B: NotRequired[Absent]


class ChoiceLike_B(TypedDict):
    A: NotRequired[Absent]
    B: str


ChoiceLike: TypeAlias = ChoiceLike_A | ChoiceLike_B


class ChoiceLikeLike_A(TypedDict):
    A: ReadOnly[int]
    B: NotRequired[ReadOnly[Absent]]


class ChoiceLikeLike_B(TypedDict):
    A: NotRequired[ReadOnly[Absent]]
    B: ReadOnly[str]


ChoiceLikeLike: TypeAlias = ChoiceLikeLike_A | ChoiceLikeLike_B


class PutLookRequest(TypedDict, closed=True):
    Foo: Foo
    FooLike: NotRequired[FooLike]
    Bar: NotRequired[Bar]
    BarLike: NotRequired[BarLike]
    Choice: NotRequired[Choice]
    ChoiceLike: NotRequired[ChoiceLike]
