"""Types for Example Batches (2024-05-01): `boto3.client("batches")`."""

from boto_types.batches.client import BatchesClient as BatchesClient
from boto_types.batches.errors import BatchesExceptions as BatchesExceptions
