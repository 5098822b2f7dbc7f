"""Types for Example CloudSearch Domain (2024-05-01): `boto3.client("cloudsearchdomain")`."""

from boto_types.cloudsearchdomain.client import (
    CloudSearchDomainClient as CloudSearchDomainClient,
)
from boto_types.cloudsearchdomain.errors import (
    CloudSearchDomainExceptions as CloudSearchDomainExceptions,
)
