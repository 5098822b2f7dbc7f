"""Request types of Example Rules: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from boto_types.rules.views import PutRuleInput as PutRuleInput
