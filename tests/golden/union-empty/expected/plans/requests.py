"""What you send to Example Plans.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import TypedDict

from boto_types.plans.responses import Plan as Plan


class PutPlanRequest(TypedDict, total=False, closed=True):
    Plan: Plan
