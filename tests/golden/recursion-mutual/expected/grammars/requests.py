"""What you send to Example Grammars.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.grammars.views import (
    Expression as Expression,
    Group as Group,
    Term as Term,
)


class PutGrammarRequest(TypedDict, closed=True):
    Root: Expression
