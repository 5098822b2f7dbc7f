"""Views of Example Rules: the read-only types that its methods accept.

An `XLike` accepts `requests.X`, `responses.X` and a literal.
"""

from collections.abc import Sequence

from typing_extensions import ReadOnly, TypedDict

from boto_types.rules import responses


class StatementLike(TypedDict, total=False):
    Label: ReadOnly[str]
    And: ReadOnly["Sequence[responses.Statement | StatementLike]"]
    Not: ReadOnly["responses.Statement | StatementLike"]


class RuleLike(TypedDict):
    Name: ReadOnly[str]
    Statement: ReadOnly[StatementLike]
