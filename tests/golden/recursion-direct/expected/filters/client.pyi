"""The client of Example Filters (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.filters import errors, responses, views

class FiltersClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/filters.html

    Example:
        client = boto3.client("filters")

    - Requests to fill in: `boto_types.filters.requests`
    - Responses: `boto_types.filters.responses`
    - Errors: `client.exceptions`, with types in `boto_types.filters.errors`
    """

    @property
    def exceptions(self) -> errors.FiltersExceptions: ...
    def search(
        self,
        *,
        Filter: views.FilterLike,
    ) -> responses.SearchResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/filters/client/search.html"""
