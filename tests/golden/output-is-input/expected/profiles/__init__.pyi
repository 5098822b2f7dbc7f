"""Types for Example Profiles (2024-05-01): `boto3.client("profiles")`."""

from boto_types.profiles.client import ProfilesClient as ProfilesClient
from boto_types.profiles.errors import ProfilesExceptions as ProfilesExceptions
