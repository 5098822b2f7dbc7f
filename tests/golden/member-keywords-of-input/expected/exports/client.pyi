"""The client of Example Exports (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient
from typing_extensions import Unpack

from boto_types.exports import errors, paginators, responses, views, waiters

class ExportsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/exports.html

    Example:
        client = boto3.client("exports")

    - Requests to fill in: `boto_types.exports.requests`
    - Responses: `boto_types.exports.responses`
    - Errors: `client.exceptions`, with types in `boto_types.exports.errors`
    - Paginators: `client.get_paginator("list_exports")`
    - Waiters: `client.get_waiter("exports_there")`
    """

    @property
    def exceptions(self) -> errors.ExportsExceptions: ...
    def list_exports(
        self,
        **kwargs: Unpack[views.ListExportsRequestLike],
    ) -> responses.ListExportsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/exports/client/list_exports.html"""

    def start_export(
        self,
        **kwargs: Unpack[views.StartExportRequestLike],
    ) -> responses.StartExportResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/exports/client/start_export.html"""

    def get_paginator(
        self,
        operation_name: Literal["list_exports"],
    ) -> paginators.ListExportsPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_exports".
        """

    def get_waiter(
        self,
        waiter_name: Literal["exports_there"],
    ) -> waiters.ExportsThereWaiter:
        """Return a waiter, which calls a method until a resource has a certain
        state.

        Args:
            waiter_name: The name, such as "exports_there".
        """
