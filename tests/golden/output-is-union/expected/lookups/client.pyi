"""The client of Example Lookups (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.lookups import errors, responses

class LookupsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/lookups.html"""

    @property
    def exceptions(self) -> errors.LookupsExceptions: ...
    def lookup(
        self,
        *,
        ById: str = ...,
        ByName: str = ...,
    ) -> responses.LookupOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/lookups/client/lookup.html"""
