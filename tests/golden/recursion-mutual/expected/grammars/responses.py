"""What comes back from Example Grammars."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Group(TypedDict):
    Created: NotRequired[datetime]
    Inner: NotRequired["Expression"]


class Term(TypedDict):
    Weight: NotRequired[int]
    Group: NotRequired[Group]


class Expression(TypedDict):
    Name: NotRequired[str]
    Terms: NotRequired[list[Term]]


class PutGrammarResponse(TypedDict):
    Root: NotRequired[Expression]
    ResponseMetadata: ResponseMetadata
