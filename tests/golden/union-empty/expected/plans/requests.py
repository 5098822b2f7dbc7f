"""Request types of Example Plans: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
"""

from typing_extensions import TypedDict

from boto_types.plans.responses import Plan as Plan


class PutPlanRequest(TypedDict, total=False, closed=True):
    Plan: Plan
