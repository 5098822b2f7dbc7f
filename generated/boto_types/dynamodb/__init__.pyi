"""Types for Amazon DynamoDB (2012-08-10): `boto3.client("dynamodb")`."""

from boto_types.dynamodb.client import DynamoDBClient as DynamoDBClient
from boto_types.dynamodb.errors import DynamoDBExceptions as DynamoDBExceptions
from boto_types.dynamodb.paginators import (
    ListBackupsPaginator as ListBackupsPaginator,
    ListBulkOperationsPaginator as ListBulkOperationsPaginator,
    ListTablesPaginator as ListTablesPaginator,
    ListTagsOfResourcePaginator as ListTagsOfResourcePaginator,
    QueryPaginator as QueryPaginator,
    ScanPaginator as ScanPaginator,
)
from boto_types.dynamodb.waiters import (
    BulkOperationCompletedWaiter as BulkOperationCompletedWaiter,
    ContributorInsightsEnabledWaiter as ContributorInsightsEnabledWaiter,
    ExportCompletedWaiter as ExportCompletedWaiter,
    ImportCompletedWaiter as ImportCompletedWaiter,
    KinesisStreamingDestinationActiveWaiter as KinesisStreamingDestinationActiveWaiter,
    TableExistsWaiter as TableExistsWaiter,
    TableNotExistsWaiter as TableNotExistsWaiter,
)
