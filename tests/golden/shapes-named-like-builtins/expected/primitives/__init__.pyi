"""Example Primitives (2024-05-01): `boto3.client("primitives")`."""

from boto_types.primitives.client import (
    PrimitivesClient as PrimitivesClient,
    PrimitivesExceptions as PrimitivesExceptions,
)
