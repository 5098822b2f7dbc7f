"""Types for Example Radios (2024-05-01): `boto3.client("radios")`."""

from boto_types.radios.client import RadiosClient as RadiosClient
from boto_types.radios.errors import RadiosExceptions as RadiosExceptions
