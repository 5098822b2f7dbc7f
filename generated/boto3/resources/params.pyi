from boto3.resources.base import ServiceResource
from boto3.resources.model import Request
from re import Pattern
from typing import Any

INDEX_RE: Pattern[str]

def get_data_member(parent: ServiceResource, path: str) -> Any: ...
def create_request_parameters(
    parent: ServiceResource,
    request_model: Request,
    params: dict[str, Any] | None = None,
    index: int | None = None,
) -> dict[str, Any]: ...
def build_param_structure(
    params: dict[str, Any], target: str, value: Any, index: int | None = None
) -> None: ...
