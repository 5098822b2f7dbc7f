"""The client of Example Exports (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions
from typing_extensions import Unpack

from boto_types.exports.paginators import ListExportsPaginator
from boto_types.exports.responses import ListExportsResponse, StartExportResponse
from boto_types.exports.views import ListExportsRequestLike, StartExportRequestLike
from boto_types.exports.waiters import ExportsThereWaiter

class ExportsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class ExportsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/exports.html"""

    @property
    def exceptions(self) -> ExportsExceptions: ...
    def list_exports(
        self,
        **kwargs: Unpack[ListExportsRequestLike],
    ) -> ListExportsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/exports/client/list_exports.html"""

    def start_export(
        self,
        **kwargs: Unpack[StartExportRequestLike],
    ) -> StartExportResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/exports/client/start_export.html"""

    def get_paginator(
        self,
        operation_name: Literal["list_exports"],
    ) -> ListExportsPaginator: ...
    def get_waiter(
        self,
        waiter_name: Literal["exports_there"],
    ) -> ExportsThereWaiter: ...
