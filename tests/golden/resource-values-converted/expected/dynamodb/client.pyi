"""The client of Example Tables (2024-05-01)."""

from collections.abc import Mapping, Sequence
from typing import Literal

from botocore.client import BaseClient

from boto_types.dynamodb import errors, paginators, responses, views

class DynamoDBClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb.html

    Example:
        client = boto3.client("dynamodb")

    - Requests to fill in: `boto_types.dynamodb.requests`
    - Responses: `boto_types.dynamodb.responses`
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
        Item: Mapping[str, views.AttributeValueLike],
        ConditionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, views.AttributeValueLike] = ...,
    ) -> responses.PutItemOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/put_item.html"""

    def query(
        self,
        *,
        TableName: str,
        KeyConditionExpression: str = ...,
        FilterExpression: str = ...,
        NextToken: str = ...,
    ) -> responses.QueryOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/query.html"""

    def transact(
        self,
        *,
        Checks: Sequence[views.CheckLike],
    ) -> responses.Plain:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/transact.html"""

    def get_paginator(
        self,
        operation_name: Literal["query"],
    ) -> paginators.QueryPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "query".
        """
