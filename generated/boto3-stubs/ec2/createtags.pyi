from collections.abc import Sequence
from typing import Any

def inject_create_tags(
    event_name: str, class_attributes: dict[str, Any], **kwargs: Any
) -> None:
    """This injects a custom create_tags method onto the ec2 service resource.

    This is needed because the resource model is not able to express creating
    multiple tag resources based on the fact you can apply a set of tags to multiple
    ec2 resources.
    """

def create_tags(
    self: Any,
    *,
    Resources: list[str] | tuple[str, ...],
    Tags: Sequence[dict[str, str]],
    DryRun: bool = ...,
) -> list[Any]: ...
