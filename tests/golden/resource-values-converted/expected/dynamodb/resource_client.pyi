"""The client that a resource of Example Tables has. boto3 converts its values."""

from collections.abc import Mapping
from typing import Literal

from botocore.client import BaseClient

from boto_types._internal.containers import ListOf
from boto_types.dynamodb import (
    errors,
    resource_paginators,
    resource_responses,
    resource_views,
    responses,
)
from boto_types.items import ConditionBase, ItemValueInput

class DynamoDBResourceClient(BaseClient):
    """The client of a resource, `table.meta.client`: boto3 converts its values.

    https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb.html

    Example:
        client = boto3.resource("dynamodb").meta.client

    - Errors: `client.exceptions`, with types in `boto_types.dynamodb.errors`
    - Paginators: `client.get_paginator("query")`
    """

    @property
    def exceptions(self) -> errors.DynamoDBExceptions: ...
    def describe(
        self,
        *,
        TableName: str,
    ) -> responses.Plain:
        """Raises Failed.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe.html
        """

    def put_item(
        self,
        *,
        TableName: str,
        Item: Mapping[str, ItemValueInput],
        ConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
    ) -> resource_responses.PutItemOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/put_item.html"""

    def query(
        self,
        *,
        TableName: str,
        KeyConditionExpression: str | ConditionBase = ...,
        FilterExpression: str | ConditionBase = ...,
        NextToken: str = ...,
    ) -> resource_responses.QueryOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/query.html"""

    def transact(
        self,
        *,
        Checks: ListOf[resource_views.CheckLike],
    ) -> responses.Plain:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/transact.html"""

    def get_paginator(
        self,
        operation_name: Literal["query"],
    ) -> resource_paginators.QueryPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "query".
        """
