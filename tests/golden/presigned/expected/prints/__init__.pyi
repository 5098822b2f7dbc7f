"""Types for Example Prints (2024-05-01): `boto3.client("prints")`."""

from boto_types.prints.client import PrintsClient as PrintsClient
from boto_types.prints.errors import PrintsExceptions as PrintsExceptions
