"""What comes back from Example Looks."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.looks.literals import BarLike
from boto_types.values import ResponseMetadata


class Foo(TypedDict):
    Text: NotRequired[str]


class FooLike(TypedDict):
    Degree: NotRequired[int]


class Bar(TypedDict):
    At: NotRequired[datetime]


class PutLookResponse(TypedDict):
    Foo: NotRequired[Foo]
    FooLike: NotRequired[FooLike]
    Bar: NotRequired[Bar]
    BarLike: NotRequired[BarLike]
    ResponseMetadata: ResponseMetadata
