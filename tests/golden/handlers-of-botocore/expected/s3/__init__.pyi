"""Types for Example S3 (2024-05-01): `boto3.client("s3")`."""

from boto_types.s3.client import S3Client as S3Client
from boto_types.s3.errors import S3Exceptions as S3Exceptions
