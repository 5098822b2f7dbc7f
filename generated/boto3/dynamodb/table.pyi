import logging
from _typeshed import Incomplete
from boto_types.items import ItemValueInput
from botocore.client import BaseClient
from collections.abc import Mapping, Set
from types import TracebackType
from typing import Any, TypeAlias
from typing_extensions import Self

_Keys: TypeAlias = list[str] | tuple[str, ...] | Set[str]
logger: logging.Logger

def register_table_methods(base_classes: list[type], **kwargs: Any) -> None: ...

class TableResource:
    def __init__(self, *args: Incomplete, **kwargs: Incomplete) -> None: ...
    def batch_writer(self, overwrite_by_pkeys: _Keys | None = None) -> BatchWriter: ...

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
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        tb: TracebackType | None,
    ) -> None: ...
