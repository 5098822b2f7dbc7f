"""The client of Example Imports (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from typing_extensions import Unpack

from boto_types.imports import errors, requests, views
from boto_types.values import EmptyOutput

class ImportsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/imports.html

    Example:
        client = boto3.client("imports")

    - Requests to fill in: `boto_types.imports.requests`
    - Responses: `boto_types.imports.responses`
    - Errors: `client.exceptions`, with types in `boto_types.imports.errors`
    """

    @property
    def exceptions(self) -> errors.ImportsExceptions: ...
    def start_import(
        self,
        **kwargs: Unpack[requests.ImportRequest],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/imports/client/start_import.html"""

    def start_imports(
        self,
        *,
        Imports: Sequence[views.ImportRequestLike],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/imports/client/start_imports.html"""
