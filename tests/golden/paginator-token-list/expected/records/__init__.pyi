"""Types for Example Records (2024-05-01): `boto3.client("records")`."""

from boto_types.records.client import RecordsClient as RecordsClient
from boto_types.records.errors import RecordsExceptions as RecordsExceptions
from boto_types.records.paginators import ListRecordsPaginator as ListRecordsPaginator
