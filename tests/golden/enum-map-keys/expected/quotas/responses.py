"""Response types of Example Quotas: TypedDicts of the data that AWS returns."""

from typing_extensions import Required, TypedDict

from boto_types.quotas import literals
from boto_types.values import ResponseMetadata


class Rule(TypedDict, total=False):
    Reason: str


class PutQuotasResponse(TypedDict, total=False):
    Limits: dict[literals.Resource, int]
    Units: dict[literals.Resource, literals.Unit]
    Rules: dict[literals.Resource, Rule]
    ResponseMetadata: Required[ResponseMetadata]
