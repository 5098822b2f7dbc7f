"""Response types of Example Rules: TypedDicts of the data that AWS returns."""

from typing_extensions import TypedDict

from boto_types.values import ResponseMetadata


class Statement(TypedDict, total=False):
    Label: str
    And: "list[Statement]"
    Not: "Statement"


class Rule(TypedDict):
    Name: str
    Statement: Statement


class GetRuleResponse(TypedDict):
    Rule: Rule
    ResponseMetadata: ResponseMetadata
