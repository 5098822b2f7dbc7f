"""What comes back from Example Quotas."""

from typing_extensions import Required, TypedDict

from boto_types.quotas.literals import Resource, Unit
from boto_types.values import ResponseMetadata


class Rule(TypedDict, total=False):
    Reason: str


class PutQuotasResponse(TypedDict, total=False):
    Limits: dict[Resource, int]
    Units: dict[Resource, Unit]
    Rules: dict[Resource, Rule]
    ResponseMetadata: Required[ResponseMetadata]
