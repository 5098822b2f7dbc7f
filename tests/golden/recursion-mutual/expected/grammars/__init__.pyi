"""Types for Example Grammars (2024-05-01): `boto3.client("grammars")`."""

from boto_types.grammars.client import GrammarsClient as GrammarsClient
from boto_types.grammars.errors import GrammarsExceptions as GrammarsExceptions
