"""What comes back from Example Quotas."""

from typing_extensions import NotRequired, TypedDict

from boto_types.quotas.literals import Resource, Unit
from boto_types.values import ResponseMetadata


class Rule(TypedDict):
    Reason: NotRequired[str]


class PutQuotasResponse(TypedDict):
    Limits: NotRequired[dict[Resource, int]]
    Units: NotRequired[dict[Resource, Unit]]
    Rules: NotRequired[dict[Resource, Rule]]
    ResponseMetadata: ResponseMetadata
