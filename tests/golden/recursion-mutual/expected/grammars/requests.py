"""What you send to Example Grammars.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.values import TimestampInput


class Group(TypedDict, total=False):
    Created: TimestampInput
    Inner: "Expression"


class Term(TypedDict, total=False):
    Weight: int
    Group: Group


class Expression(TypedDict, total=False):
    Name: str
    Terms: list[Term]


class PutGrammarRequest(TypedDict, closed=True):
    Root: Expression
