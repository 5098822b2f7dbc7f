"""The client of Example Customs (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.customs import errors, paginators, responses

class CustomsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/customs.html

    Example:
        client = boto3.client("customs")

    - Requests to fill in: `boto_types.customs.requests`
    - Responses: `boto_types.customs.responses`
    - Errors: `client.exceptions`, with types in `boto_types.customs.errors`
    - Paginators: `client.get_paginator("import")`
    """

    @property
    def exceptions(self) -> errors.CustomsExceptions: ...
    def import_all(self) -> responses.ImportResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/customs/client/import_all.html"""

    def get_paginator(
        self,
        operation_name: Literal["import"],
    ) -> paginators.ImportPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "import".
        """
