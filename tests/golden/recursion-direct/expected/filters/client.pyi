"""The client of Example Filters (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.filters import responses, views

class FiltersExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class FiltersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/filters.html"""

    @property
    def exceptions(self) -> FiltersExceptions: ...
    def search(
        self,
        *,
        Filter: views.FilterLike,
    ) -> responses.SearchResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/filters/client/search.html"""
