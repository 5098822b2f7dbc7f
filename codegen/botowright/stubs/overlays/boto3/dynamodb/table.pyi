from collections.abc import Mapping, Set
from typing import Any, TypeAlias

from boto_types.items import ItemValueInput
from botocore.client import BaseClient

# Not a string: its letters would count as keys.
_Keys: TypeAlias = list[str] | tuple[str, ...] | Set[str]

class TableResource:
    def batch_writer(
        self, overwrite_by_pkeys: _Keys | None = None
    ) -> BatchWriter: ...

class BatchWriter:
    def __init__(
        self,
        table_name: str,
        client: BaseClient,
        flush_amount: int = 25,
        overwrite_by_pkeys: _Keys | None = None,
    ) -> None: ...
    def put_item(self, Item: Mapping[str, ItemValueInput]) -> None: ...
    def delete_item(self, Key: Mapping[str, ItemValueInput]) -> None: ...

def register_table_methods(base_classes: list[type], **kwargs: Any) -> None: ...
