"""Request types of Example Plans: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import TypedDict

from boto_types.plans import responses


class PutPlanRequest(TypedDict, total=False, closed=True):
    Plan: responses.Plan


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.plans.responses import Plan as Plan
