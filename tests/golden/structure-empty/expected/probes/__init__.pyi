"""Types for Example Probes (2024-05-01): `boto3.client("probes")`."""

from boto_types.probes.client import ProbesClient as ProbesClient
from boto_types.probes.errors import ProbesExceptions as ProbesExceptions
