"""What the methods of Example Rules take.

`XLike` is any value that fits `requests.X`, a literal, or what came back as `responses.X`.
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
