"""The client of Example Customs (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.customs import paginators, responses

class CustomsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class CustomsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/customs.html"""

    @property
    def exceptions(self) -> CustomsExceptions: ...
    def import_all(self) -> responses.ImportResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/customs/client/import_all.html"""

    def get_paginator(
        self,
        operation_name: Literal["import"],
    ) -> paginators.ImportPaginator: ...
