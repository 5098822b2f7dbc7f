"""Types for Example IAM (2024-05-01): `boto3.client("iam")`."""

from boto_types.iam.client import IAMClient as IAMClient
from boto_types.iam.errors import IAMExceptions as IAMExceptions
