"""What you send to Example Rules.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from boto_types.rules.views import PutRuleInput as PutRuleInput
