"""Request types of Example Quotas: TypedDicts to annotate with and to fill in.

A method accepts `views.XLike`: an `X` of this module, a literal, or an `X` of `responses`.
A type that AWS returns too is defined in `responses`. The last lines import it.
"""

from typing_extensions import Required, TypedDict

from boto_types.quotas import literals, responses


class PutQuotasRequest(TypedDict, total=False, closed=True):
    Limits: Required[dict[literals.Resource, int]]
    Units: dict[literals.Resource, literals.Unit]
    Rules: dict[literals.Resource, responses.Rule]


# Other modules define these types: AWS returns them too, or a view mentions them.
from boto_types.quotas.responses import Rule as Rule
