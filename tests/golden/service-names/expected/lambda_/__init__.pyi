"""Example Lambda (2024-05-01): `boto3.client("lambda")`."""

from boto_types.lambda_.client import (
    LambdaClient as LambdaClient,
    LambdaExceptions as LambdaExceptions,
)
