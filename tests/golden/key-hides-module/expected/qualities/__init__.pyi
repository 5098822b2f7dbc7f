"""Types for Example Qualities (2024-05-01): `boto3.client("qualities")`."""

from boto_types.qualities.client import QualitiesClient as QualitiesClient
from boto_types.qualities.errors import QualitiesExceptions as QualitiesExceptions
