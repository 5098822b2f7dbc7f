"""The client of Example Lookups (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.lookups import errors, responses

class LookupsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/lookups.html

    Example:
        client = boto3.client("lookups")

    - Requests to fill in: `boto_types.lookups.requests`
    - Responses: `boto_types.lookups.responses`
    - Errors: `client.exceptions`, with types in `boto_types.lookups.errors`
    """

    @property
    def exceptions(self) -> errors.LookupsExceptions: ...
    def lookup(
        self,
        *,
        ById: str = ...,
        ByName: str = ...,
    ) -> responses.LookupOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/lookups/client/lookup.html"""
