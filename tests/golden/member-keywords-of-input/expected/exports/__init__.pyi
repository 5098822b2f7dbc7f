"""Types for Example Exports (2024-05-01): `boto3.client("exports")`."""

from boto_types.exports.client import ExportsClient as ExportsClient
from boto_types.exports.errors import ExportsExceptions as ExportsExceptions
from boto_types.exports.paginators import ListExportsPaginator as ListExportsPaginator
from boto_types.exports.waiters import ExportsThereWaiter as ExportsThereWaiter
