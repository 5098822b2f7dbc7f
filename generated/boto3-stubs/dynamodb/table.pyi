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
    def batch_writer(self, overwrite_by_pkeys: _Keys | None = None) -> BatchWriter:
        """Create a batch writer object.

        This method creates a context manager for writing objects to Amazon DynamoDB in
        batch.

        The batch writer will automatically handle buffering and sending items in
        batches. In addition, the batch writer will also automatically handle any
        unprocessed items and resend them as needed. All you need to do is call
        `put_item` for any items you want to add, and `delete_item` for any items you
        want to delete.

        Args:
            overwrite_by_pkeys: De-duplicate request items in buffer if match new request item on specified primary keys. i.e `["partition_key1", "sort_key2", "sort_key3"]`.
        """

class BatchWriter:
    """Automatically handle batch writes to DynamoDB for a single table."""

    def __init__(
        self,
        table_name: str,
        client: BaseClient,
        flush_amount: int = 25,
        overwrite_by_pkeys: _Keys | None = None,
    ) -> None:
        """Automatically handle batch writes to DynamoDB for a single table.

        Args:
            table_name: The name of the table. The class handles batch writes to a single table.
            client: A botocore client. Note this client **must** have the dynamodb customizations applied to it for transforming AttributeValues into the wire protocol. What this means in practice is that you need to use a client that comes from a DynamoDB resource if you're going to instantiate this class directly, i.e `boto3.resource('dynamodb').Table('foo').meta.client`.
            flush_amount: The number of items to keep in a local buffer before sending a batch_write_item request to DynamoDB.
            overwrite_by_pkeys: De-duplicate request items in buffer if match new request item on specified primary keys. i.e `["partition_key1", "sort_key2", "sort_key3"]`.
        """

    def put_item(self, Item: Mapping[str, ItemValueInput]) -> None: ...
    def delete_item(self, Key: Mapping[str, ItemValueInput]) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc_value: BaseException | None,
        tb: TracebackType | None,
    ) -> None: ...
