"""The client of a resource of Example Tables: boto3 converts its values."""

from collections.abc import Mapping, Sequence
from typing import Literal

from botocore.client import BaseClient

from boto_types.dynamodb.client import DynamoDBExceptions
from boto_types.dynamodb.resource_paginators import QueryPaginator
from boto_types.dynamodb.resource_responses import PutItemOutput, QueryOutput
from boto_types.dynamodb.resource_views import CheckLike
from boto_types.dynamodb.responses import Plain
from boto_types.items import ConditionBase, ItemValueInput

class DynamoDBResourceClient(BaseClient):
    """The client of a resource, `table.meta.client`: boto3 converts its values.

    https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb.html
    """

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
        Item: Mapping[str, ItemValueInput],
        ConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
    ) -> PutItemOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/client/put_item.html"""

    def query(
        self,
        *,
        TableName: str,
        KeyConditionExpression: str | ConditionBase = ...,
        FilterExpression: str | ConditionBase = ...,
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
