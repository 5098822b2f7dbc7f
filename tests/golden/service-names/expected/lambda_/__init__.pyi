"""Types for Example Lambda (2024-05-01): `boto3.client("lambda")`."""

from boto_types.lambda_.client import LambdaClient as LambdaClient
from boto_types.lambda_.errors import LambdaExceptions as LambdaExceptions
