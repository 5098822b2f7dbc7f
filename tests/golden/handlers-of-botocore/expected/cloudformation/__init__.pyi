"""Types for Example CloudFormation (2024-05-01): `boto3.client("cloudformation")`."""

from boto_types.cloudformation.client import (
    CloudFormationClient as CloudFormationClient,
)
from boto_types.cloudformation.errors import (
    CloudFormationExceptions as CloudFormationExceptions,
)
