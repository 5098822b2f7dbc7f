"""Response types of Example Looks: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import Required, TypedDict

from boto_types.looks import literals
from boto_types.values import ResponseMetadata


class Foo(TypedDict, total=False):
    Text: str


class FooLike(TypedDict, total=False):
    Degree: int


class Bar(TypedDict, total=False):
    At: datetime


class PutLookResponse(TypedDict, total=False):
    Foo: Foo
    FooLike: FooLike
    Bar: Bar
    BarLike: literals.BarLike
    ResponseMetadata: Required[ResponseMetadata]
