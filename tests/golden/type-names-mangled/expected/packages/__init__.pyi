"""Example Packages (2024-05-01): `boto3.client("packages")`."""

from boto_types.packages import (
    client as client,
    literals as literals,
    requests as requests,
    responses as responses,
)
from boto_types.packages.client import (
    PackagesClient as PackagesClient,
    PackagesExceptions as PackagesExceptions,
)
