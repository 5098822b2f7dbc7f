"""The client of Example Estates (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.estates import errors, responses

class EstatesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/estates.html

    Example:
        client = boto3.client("estates")

    - Requests to fill in: `boto_types.estates.requests`
    - Responses: `boto_types.estates.responses`
    - Errors: `client.exceptions`, with types in `boto_types.estates.errors`
    """

    @property
    def exceptions(self) -> errors.EstatesExceptions: ...
    def get_property(self) -> responses.propertyResult:
        """Raises Sold.

        https://docs.aws.amazon.com/boto3/latest/reference/services/estates/client/get_property.html
        """

    def list_properties(self) -> responses.ListPropertiesResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/estates/client/list_properties.html"""
