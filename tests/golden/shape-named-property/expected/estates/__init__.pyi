"""Types for Example Estates (2024-05-01): `boto3.client("estates")`."""

from boto_types.estates.client import EstatesClient as EstatesClient
from boto_types.estates.errors import EstatesExceptions as EstatesExceptions
