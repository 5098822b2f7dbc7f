"""Example Tables (2024-05-01): `boto3.client("dynamodb")`."""

from boto_types.dynamodb.client import (
    DynamoDBClient as DynamoDBClient,
    DynamoDBExceptions as DynamoDBExceptions,
)
from boto_types.dynamodb.paginators import QueryPaginator as QueryPaginator
