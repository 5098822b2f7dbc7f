"""What you send to Example Grammars.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import NotRequired, TypedDict

from boto_types.values import TimestampInput


class Group(TypedDict):
    Created: NotRequired[TimestampInput]
    Inner: NotRequired["Expression"]


class Term(TypedDict):
    Weight: NotRequired[int]
    Group: NotRequired[Group]


class Expression(TypedDict):
    Name: NotRequired[str]
    Terms: NotRequired[list[Term]]


class PutGrammarRequest(TypedDict, closed=True):
    Root: Expression
