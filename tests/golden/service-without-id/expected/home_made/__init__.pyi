"""Types for home-made (2024-05-01): `boto3.client("home-made")`."""

from boto_types.home_made.client import home_madeClient as home_madeClient
from boto_types.home_made.errors import home_madeExceptions as home_madeExceptions
