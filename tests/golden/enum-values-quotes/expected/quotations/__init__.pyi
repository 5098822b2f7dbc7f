"""Types for Example Quotations (2024-05-01): `boto3.client("quotations")`."""

from boto_types.quotations.client import QuotationsClient as QuotationsClient
from boto_types.quotations.errors import QuotationsExceptions as QuotationsExceptions
