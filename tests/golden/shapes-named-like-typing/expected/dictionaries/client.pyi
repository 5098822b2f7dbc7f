"""The client of Example Dictionaries (2024-05-01)."""

from botocore.client import BaseClient
from typing_extensions import Unpack

from boto_types.dictionaries import errors, responses, views

class DictionariesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/dictionaries.html"""

    @property
    def exceptions(self) -> errors.DictionariesExceptions: ...
    def put_entry(
        self,
        **kwargs: Unpack[views.PutEntryRequestLike],
    ) -> responses.PutEntryResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dictionaries/client/put_entry.html"""
