"""The client of Example Packages (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient

from boto_types.packages import errors, literals, responses, views

class PackagesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/packages.html

    Example:
        client = boto3.client("packages")

    - Requests to fill in: `boto_types.packages.requests`
    - Responses: `boto_types.packages.responses`
    - Errors: `client.exceptions`, with types in `boto_types.packages.errors`
    """

    @property
    def exceptions(self) -> errors.PackagesExceptions: ...
    def put_package(
        self,
        *,
        Trigger: literals.__Trigger = ...,
        Triggers: Sequence[literals.__Trigger] = ...,
        Item: views.ItemLike = ...,
    ) -> responses.PutPackageResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/packages/client/put_package.html"""
