"""The client of Example Customs (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types.customs import errors, paginators, responses

class CustomsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/customs.html"""

    @property
    def exceptions(self) -> errors.CustomsExceptions: ...
    def import_all(self) -> responses.ImportResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/customs/client/import_all.html"""

    def get_paginator(
        self,
        operation_name: Literal["import"],
    ) -> paginators.ImportPaginator: ...
