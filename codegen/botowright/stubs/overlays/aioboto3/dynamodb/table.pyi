from collections.abc import Mapping, Set
from typing import Any, TypeAlias

from aiobotocore.client import AioBaseClient
from boto_types.items import ItemValueInput

# Not a string: its letters would count as keys.
_Keys: TypeAlias = list[str] | tuple[str, ...] | Set[str]

class CustomTableResource:
    def batch_writer(
        self,
        overwrite_by_pkeys: _Keys | None = None,
        flush_amount: int = 25,
        on_exit_loop_sleep: float = 0,
    ) -> BatchWriter: ...

class BatchWriter:
    def __init__(
        self,
        table_name: str,
        client: AioBaseClient,
        flush_amount: int = 25,
        overwrite_by_pkeys: _Keys | None = None,
        on_exit_loop_sleep: float = 0,
    ) -> None: ...
    async def put_item(self, Item: Mapping[str, ItemValueInput]) -> None: ...
    async def delete_item(self, Key: Mapping[str, ItemValueInput]) -> None: ...

def register_table_methods(base_classes: list[type], **kwargs: Any) -> None: ...
