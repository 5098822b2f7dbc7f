"""Request types of Example Grammars: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.grammars import views


class PutGrammarRequest(TypedDict, closed=True):
    Root: views.Expression


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.grammars.views import (
    Expression as Expression,
    Group as Group,
    Term as Term,
)
