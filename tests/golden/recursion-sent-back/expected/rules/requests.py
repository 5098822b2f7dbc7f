"""What you send to Example Rules.

`X` is what you annotate and fill in. `XLike` is what a method takes: any value that fits `X`, a
literal, or what came back as `responses.X`.
"""

from collections.abc import Sequence

from typing_extensions import NotRequired, ReadOnly, TypedDict

from boto_types.rules.responses import Rule as Rule, Statement as Statement


class StatementLike(TypedDict):
    Label: NotRequired[ReadOnly[str]]
    And: NotRequired[ReadOnly["Sequence[Statement | StatementLike]"]]
    Not: NotRequired[ReadOnly["Statement | StatementLike"]]


class RuleLike(TypedDict):
    Name: ReadOnly[str]
    Statement: ReadOnly[StatementLike]


class PutRuleRequest(TypedDict, closed=True):
    Rule: Rule
