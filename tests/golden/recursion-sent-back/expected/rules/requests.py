"""What you send to Example Rules.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.rules.responses import Rule as Rule, Statement as Statement


class PutRuleRequest(TypedDict, closed=True):
    Rule: Rule
