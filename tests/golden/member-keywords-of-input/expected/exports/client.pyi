"""The client of Example Exports (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient
from typing_extensions import Unpack

from boto_types.exports import errors, paginators, responses, views, waiters

class ExportsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/exports.html"""

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
    ) -> paginators.ListExportsPaginator: ...
    def get_waiter(
        self,
        waiter_name: Literal["exports_there"],
    ) -> waiters.ExportsThereWaiter: ...
