"""The client of Example Reflections (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types._internal.containers import ListOrTuple
from boto_types.reflections import errors, paginators, responses, views
from boto_types.values import BlobInput, FloatInput, JsonInput, TimestampInput

class ReflectionsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/reflections.html"""

    @property
    def exceptions(self) -> errors.ReflectionsExceptions: ...
    def list_reflections(
        self,
        *,
        NextToken: str = ...,
        PaginatorConfig: views.PaginatorConfigLike = ...,
    ) -> responses.ListReflectionsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/reflections/client/list_reflections.html"""

    def reflect(
        self,
        *,
        At: TimestampInput,
        Data: BlobInput = ...,
        Ratio: FloatInput = ...,
        Free: JsonInput = ...,
        Times: list[TimestampInput] | ListOrTuple[TimestampInput] = ...,
        Time: views.datetimeLike = ...,
        Choice: views.ChoiceLike = ...,
        Inputs: views.InputsLike = ...,
    ) -> responses.ReflectResponse:
        """Raises errors, ClientError.

        https://docs.aws.amazon.com/boto3/latest/reference/services/reflections/client/reflect.html
        """

    def get_paginator(
        self,
        operation_name: Literal["list_reflections"],
    ) -> paginators.ListReflectionsPaginator: ...
