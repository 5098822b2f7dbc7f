"""Types for Example Primitives (2024-05-01): `boto3.client("primitives")`."""

from boto_types.primitives.client import PrimitivesClient as PrimitivesClient
from boto_types.primitives.errors import PrimitivesExceptions as PrimitivesExceptions
