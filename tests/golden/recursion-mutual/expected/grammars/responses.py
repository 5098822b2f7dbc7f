"""What comes back from Example Grammars."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Group(TypedDict):
    Inner: NotRequired["Expression"]
    Created: NotRequired[datetime]


class Term(TypedDict):
    Group: NotRequired[Group]
    Weight: NotRequired[int]


class Expression(TypedDict):
    Terms: NotRequired[list[Term]]
    Name: NotRequired[str]


class PutGrammarResponse(TypedDict):
    Root: NotRequired[Expression]
    ResponseMetadata: ResponseMetadata
