"""Types for Example Posters (2024-05-01): `boto3.client("posters")`."""

from boto_types.posters.client import PostersClient as PostersClient
from boto_types.posters.errors import PostersExceptions as PostersExceptions
