"""What comes back from Example Rules."""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import ResponseMetadata


class Statement(TypedDict):
    Label: NotRequired[str]
    And: NotRequired["list[Statement]"]
    Not: NotRequired["Statement"]


class Rule(TypedDict):
    Name: str
    Statement: Statement


class GetRuleResponse(TypedDict):
    Rule: Rule
    ResponseMetadata: ResponseMetadata
