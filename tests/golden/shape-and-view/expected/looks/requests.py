"""Request types of Example Looks: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing import TypeAlias

from typing_extensions import NotRequired, Required, TypedDict

from boto_types._internal.absent import Absent
from boto_types.looks import literals, responses
from boto_types.values import TimestampInput


class Bar(TypedDict, total=False):
    At: TimestampInput


class Choice_A(TypedDict):
    A: str
    B: NotRequired[Absent]


class Choice_B(TypedDict):
    A: NotRequired[Absent]
    B: int


Choice: TypeAlias = Choice_A | Choice_B
"""Exactly one of: `A`, `B`."""


class ChoiceLike_A(TypedDict):
    A: int
    B: NotRequired[Absent]


class ChoiceLike_B(TypedDict):
    A: NotRequired[Absent]
    B: str


ChoiceLike: TypeAlias = ChoiceLike_A | ChoiceLike_B
"""Exactly one of: `A`, `B`."""


class PutLookRequest(TypedDict, total=False, closed=True):
    Foo: Required[responses.Foo]
    FooLike: responses.FooLike
    Bar: Bar
    BarLike: literals.BarLike
    Choice: Choice
    ChoiceLike: ChoiceLike


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.looks.responses import Foo as Foo, FooLike as FooLike
