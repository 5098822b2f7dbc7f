"""Types for Example Customs (2024-05-01): `boto3.client("customs")`."""

from boto_types.customs.client import CustomsClient as CustomsClient
from boto_types.customs.errors import CustomsExceptions as CustomsExceptions
from boto_types.customs.paginators import ImportPaginator as ImportPaginator
