"""Request types of Example Rules: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.rules import responses


class PutRuleRequest(TypedDict, closed=True):
    Rule: responses.Rule


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.rules.responses import Rule as Rule, Statement as Statement
