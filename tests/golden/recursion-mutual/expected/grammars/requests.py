"""Request types of Example Grammars: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.grammars.views import (
    Expression as Expression,
    Group as Group,
    Term as Term,
)


class PutGrammarRequest(TypedDict, closed=True):
    Root: Expression
