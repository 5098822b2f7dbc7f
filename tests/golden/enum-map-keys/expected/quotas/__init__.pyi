"""Types for Example Quotas (2024-05-01): `boto3.client("quotas")`."""

from boto_types.quotas.client import QuotasClient as QuotasClient
from boto_types.quotas.errors import QuotasExceptions as QuotasExceptions
