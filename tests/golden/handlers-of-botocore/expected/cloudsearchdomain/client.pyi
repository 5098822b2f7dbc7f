"""The client of Example CloudSearch Domain (2024-05-01)."""

from typing import overload

from botocore.client import BaseClient
from typing_extensions import Unpack

from boto_types.cloudsearchdomain import errors, views
from boto_types.values import EmptyOutput

class CloudSearchDomainClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/cloudsearchdomain.html

    Example:
        client = boto3.client("cloudsearchdomain")

    - Requests to fill in: `boto_types.cloudsearchdomain.requests`
    - Responses: `boto_types.cloudsearchdomain.responses`
    - Errors: `client.exceptions`, with types in `boto_types.cloudsearchdomain.errors`
    """

    @property
    def exceptions(self) -> errors.CloudSearchDomainExceptions: ...
    @overload
    def search(
        self,
        *,
        query: str,
        returnFields: str = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/cloudsearchdomain/client/search.html"""

    @overload
    def search(
        self,
        **kwargs: Unpack[views.SearchRequestLike],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/cloudsearchdomain/client/search.html"""
