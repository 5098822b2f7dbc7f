"""The client of Example Imports (2024-05-01)."""

from collections.abc import Sequence

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions
from typing_extensions import Unpack

from boto_types.imports.requests import ImportRequest
from boto_types.imports.views import ImportRequestLike
from boto_types.values import EmptyOutput

class ImportsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class ImportsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/imports.html"""

    @property
    def exceptions(self) -> ImportsExceptions: ...
    def start_import(
        self,
        **kwargs: Unpack[ImportRequest],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/imports/client/start_import.html"""

    def start_imports(
        self,
        *,
        Imports: Sequence[ImportRequestLike],
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/imports/client/start_imports.html"""
