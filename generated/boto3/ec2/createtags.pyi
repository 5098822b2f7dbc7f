from collections.abc import Sequence
from typing import Any

def inject_create_tags(
    event_name: str, class_attributes: dict[str, Any], **kwargs: Any
) -> None: ...
def create_tags(
    self: Any,
    *,
    Resources: list[str] | tuple[str, ...],
    Tags: Sequence[dict[str, str]],
    DryRun: bool = ...,
) -> list[Any]: ...
