from collections.abc import Mapping
from typing import Any

def build_retry_config(
    endpoint_prefix: str,
    retry_model: Mapping[str, Any],
    definitions: Mapping[str, Any],
    client_retry_config: Mapping[str, Any] | None = None,
) -> dict[str, Any]: ...
def resolve_references(config: dict[str, Any], definitions: Mapping[str, Any]) -> None:
    """Recursively replace $ref keys.

    To cut down on duplication, common definitions can be declared (and passed in
    via the `definitions` attribute) and then references as {"$ref": "name"}, when
    this happens the reference dict is placed with the value from the `definition`
    dict.

    This is recursively done.
    """
