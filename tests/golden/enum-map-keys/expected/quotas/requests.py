"""What you send to Example Quotas.

`X` is what you annotate and fill in. What a method takes is `views.XLike`: any value that fits
`X`, a literal, or what came back as `responses.X`.
"""

from typing_extensions import Required, TypedDict

from boto_types.quotas import literals
from boto_types.quotas.responses import Rule as Rule


class PutQuotasRequest(TypedDict, total=False, closed=True):
    Limits: Required[dict[literals.Resource, int]]
    Units: dict[literals.Resource, literals.Unit]
    Rules: dict[literals.Resource, Rule]
