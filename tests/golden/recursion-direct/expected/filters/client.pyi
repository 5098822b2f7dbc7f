"""The client of Example Filters (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.filters import errors, responses, views

class FiltersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/filters.html"""

    @property
    def exceptions(self) -> errors.FiltersExceptions: ...
    def search(
        self,
        *,
        Filter: views.FilterLike,
    ) -> responses.SearchResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/filters/client/search.html"""
