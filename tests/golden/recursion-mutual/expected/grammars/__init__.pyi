"""Example Grammars (2024-05-01): `boto3.client("grammars")`."""

from boto_types.grammars.client import (
    GrammarsClient as GrammarsClient,
    GrammarsExceptions as GrammarsExceptions,
)
