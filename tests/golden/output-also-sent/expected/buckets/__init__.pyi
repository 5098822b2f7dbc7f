"""Types for Example Buckets (2024-05-01): `boto3.client("buckets")`."""

from boto_types.buckets.client import BucketsClient as BucketsClient
from boto_types.buckets.errors import BucketsExceptions as BucketsExceptions
