"""Request types of Example Rules: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.rules.responses import Rule as Rule, Statement as Statement


class PutRuleRequest(TypedDict, closed=True):
    Rule: Rule
