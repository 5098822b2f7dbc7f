"""The client of Example Tables (2024-05-01)."""

from collections.abc import Mapping, Sequence
from typing import Literal

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.dynamodb import errors
from boto_types.dynamodb.paginators import QueryPaginator
from boto_types.dynamodb.responses import Plain, PutItemOutput, QueryOutput
from boto_types.dynamodb.views import AttributeValueLike, CheckLike

class DynamoDBExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Failed: type[errors.Failed]

class DynamoDBClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb.html"""

    @property
    def exceptions(self) -> DynamoDBExceptions: ...
    def describe(
        self,
        *,
        TableName: str,
    ) -> Plain:
        """Raises: Failed.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/describe.html
        """

    def put_item(
        self,
        *,
        TableName: str,
        Item: Mapping[str, AttributeValueLike],
        ConditionExpression: str = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, AttributeValueLike] = ...,
    ) -> PutItemOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/put_item.html"""

    def query(
        self,
        *,
        TableName: str,
        KeyConditionExpression: str = ...,
        FilterExpression: str = ...,
        NextToken: str = ...,
    ) -> QueryOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/query.html"""

    def transact(
        self,
        *,
        Checks: Sequence[CheckLike],
    ) -> Plain:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/transact.html"""

    def get_paginator(self, operation_name: Literal["query"]) -> QueryPaginator: ...
