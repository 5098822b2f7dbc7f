"""Example Batches (2024-05-01): `boto3.client("batches")`."""

from boto_types.batches import (
    client as client,
    errors as errors,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.batches.client import (
    BatchesClient as BatchesClient,
    BatchesExceptions as BatchesExceptions,
)
