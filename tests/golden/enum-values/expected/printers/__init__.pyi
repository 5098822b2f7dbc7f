"""Types for Example Printers (2024-05-01): `boto3.client("printers")`."""

from boto_types.printers.client import PrintersClient as PrintersClient
from boto_types.printers.errors import PrintersExceptions as PrintersExceptions
