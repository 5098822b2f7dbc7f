"""Types for Example Tables (2024-05-01): `boto3.client("dynamodb")`."""

from boto_types.dynamodb.client import DynamoDBClient as DynamoDBClient
from boto_types.dynamodb.errors import DynamoDBExceptions as DynamoDBExceptions
from boto_types.dynamodb.paginators import QueryPaginator as QueryPaginator
