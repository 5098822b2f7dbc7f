"""Types for The "Best" \\N Quotes \"\"\" Service" (2024-05-01): `boto3.client("quotes")`."""

from boto_types.quotes.client import QuotesClient as QuotesClient
from boto_types.quotes.errors import QuotesExceptions as QuotesExceptions
