"""Resources of Example Tables (2024-05-01)."""

from collections.abc import Mapping

from boto3.dynamodb.table import TableResource
from boto3.resources.base import ServiceResource

from boto_types.dynamodb import (
    resource_client,
    resource_responses,
    resources,
    responses,
)
from boto_types.items import ConditionBase, ItemValueInput

class DynamoDBServiceResource(ServiceResource[resource_client.DynamoDBResourceClient]):
    """Example Tables: `boto3.resource("dynamodb")`.

    https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/service-resource/index.html
    """

    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def Table(self, name: str) -> resources.Table:
        """Return the `Table` with these identifiers, without a request.

        https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/service-resource/Table.html
        """

class Table(TableResource, ServiceResource[resource_client.DynamoDBResourceClient]):
    """`Table` of Example Tables.

    https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/index.html
    """

    @property
    def name(self) -> str: ...
    def get_available_subresources(self) -> list[str]:
        """Return the names of the methods that make other resources."""

    def put_item(
        self,
        *,
        Item: Mapping[str, ItemValueInput],
        ConditionExpression: str | ConditionBase = ...,
        ExpressionAttributeNames: dict[str, str] = ...,
        ExpressionAttributeValues: Mapping[str, ItemValueInput] = ...,
        TableName: str = ...,
    ) -> resource_responses.PutItemOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/put_item.html"""

    def query(
        self,
        *,
        KeyConditionExpression: str | ConditionBase = ...,
        FilterExpression: str | ConditionBase = ...,
        NextToken: str = ...,
        TableName: str = ...,
    ) -> resource_responses.QueryOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/query.html"""

    def describe(
        self,
        *,
        TableName: str = ...,
    ) -> responses.Plain:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dynamodb/table/describe.html"""
