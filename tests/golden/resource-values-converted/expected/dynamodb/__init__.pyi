"""Example Tables (2024-05-01): `boto3.client("dynamodb")`."""

from boto_types.dynamodb import (
    client as client,
    errors as errors,
    literals as literals,
    paginators as paginators,
    requests as requests,
    responses as responses,
)
from boto_types.dynamodb.client import (
    DynamoDBClient as DynamoDBClient,
    DynamoDBExceptions as DynamoDBExceptions,
)
from boto_types.dynamodb.paginators import QueryPaginator as QueryPaginator
