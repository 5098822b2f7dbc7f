"""Types for Example Packages (2024-05-01): `boto3.client("packages")`."""

from boto_types.packages.client import PackagesClient as PackagesClient
from boto_types.packages.errors import PackagesExceptions as PackagesExceptions
