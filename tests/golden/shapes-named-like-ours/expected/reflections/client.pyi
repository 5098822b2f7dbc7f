"""The client of Example Reflections (2024-05-01)."""

from typing import Literal

from botocore.client import BaseClient

from boto_types._internal.containers import ListOrTuple
from boto_types.reflections import errors, paginators, responses, views
from boto_types.values import BlobInput, FloatInput, JsonInput, TimestampInput

class ReflectionsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/reflections.html

    Example:
        client = boto3.client("reflections")

    - Requests to fill in: `boto_types.reflections.requests`
    - Responses: `boto_types.reflections.responses`
    - Errors: `client.exceptions`, with types in `boto_types.reflections.errors`
    - Paginators: `client.get_paginator("list_reflections")`
    """

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
    ) -> paginators.ListReflectionsPaginator:
        """Return a paginator, which calls a method for each page of its results.

        Args:
            operation_name: The name, such as "list_reflections".
        """
