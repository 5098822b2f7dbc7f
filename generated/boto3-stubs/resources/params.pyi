from boto3.resources.base import ServiceResource
from boto3.resources.model import Request
from re import Pattern
from typing import Any

INDEX_RE: Pattern[str]

def get_data_member(parent: ServiceResource, path: str) -> Any:
    """Get a data member from a parent using a JMESPath search query, loading the
    parent if required. If the parent cannot be loaded and no data is present then
    an exception is raised.

    Args:
        parent: The resource instance to which contains data we are interested in.
        path: The JMESPath expression to query.

    Returns:
        The queried data or `None`.

    Raises:
        ResourceLoadException: When no data is present and the resource cannot be loaded.
    """

def create_request_parameters(
    parent: ServiceResource,
    request_model: Request,
    params: dict[str, Any] | None = None,
    index: int | None = None,
) -> dict[str, Any]:
    """Handle request parameters that can be filled in from identifiers, resource data
    members or constants.

    By passing `params`, you can invoke this method multiple times and build up a
    parameter dict over time, which is particularly useful for reverse JMESPath
    expressions that append to lists.

    Args:
        parent: The resource instance to which this action is attached.
        request_model: The action request model.
        params: If set, then add to this existing dict. It is both edited in-place and returned.
        index: The position of an item within a list.

    Returns:
        Pre-filled parameters to be sent to the request operation.
    """

def build_param_structure(
    params: dict[str, Any], target: str, value: Any, index: int | None = None
) -> None:
    """This method provides a basic reverse JMESPath implementation that lets you go
    from a JMESPath-like string to a possibly deeply nested object. The `params` are
    mutated in-place, so subsequent calls can modify the same element by its index.
    """
