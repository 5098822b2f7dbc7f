"""Types for Example Migrations (2016-01-01): `boto3.client("dms")`."""

from boto_types.dms.client import (
    DatabaseMigrationServiceClient as DatabaseMigrationServiceClient,
)
from boto_types.dms.errors import (
    DatabaseMigrationServiceExceptions as DatabaseMigrationServiceExceptions,
)
