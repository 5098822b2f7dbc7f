"""Response types of Example Grammars: TypedDicts of the data that AWS returns."""

from datetime import datetime

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Group(TypedDict, total=False):
    Created: datetime
    Inner: "Expression"


class Term(TypedDict, total=False):
    Weight: int
    Group: Group


class Expression(TypedDict, total=False):
    Name: str
    Terms: list[Term]


class PutGrammarResponse(TypedDict):
    Root: NotRequired[Expression]
    ResponseMetadata: ResponseMetadata
