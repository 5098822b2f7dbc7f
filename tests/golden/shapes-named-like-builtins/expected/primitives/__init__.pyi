"""Example Primitives (2024-05-01): `boto3.client("primitives")`."""

from boto_types.primitives import (
    client as client,
    errors as errors,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.primitives.client import (
    PrimitivesClient as PrimitivesClient,
    PrimitivesExceptions as PrimitivesExceptions,
)
