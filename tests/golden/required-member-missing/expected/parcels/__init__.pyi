"""Types for Example Parcels (2024-05-01): `boto3.client("parcels")`."""

from boto_types.parcels.client import ParcelsClient as ParcelsClient
from boto_types.parcels.errors import ParcelsExceptions as ParcelsExceptions
