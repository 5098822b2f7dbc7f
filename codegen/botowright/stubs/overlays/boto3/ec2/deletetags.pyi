from collections.abc import Sequence
from typing import Any

from botocore.hooks import BaseEventHooks

def inject_delete_tags(event_emitter: BaseEventHooks, **kwargs: Any) -> None: ...
# `self` is a resource, whose id is passed as Resources.
def delete_tags(
    self: Any, *, Tags: Sequence[dict[str, str]] = ..., DryRun: bool = ...
) -> dict[str, Any]: ...
