"""The client of Example Dictionaries (2024-05-01)."""

from botocore.client import BaseClient
from typing_extensions import Unpack

from boto_types.dictionaries import errors, responses, views

class DictionariesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/dictionaries.html

    Example:
        client = boto3.client("dictionaries")

    - Requests to fill in: `boto_types.dictionaries.requests`
    - Responses: `boto_types.dictionaries.responses`
    - Errors: `client.exceptions`, with types in `boto_types.dictionaries.errors`
    """

    @property
    def exceptions(self) -> errors.DictionariesExceptions: ...
    def put_entry(
        self,
        **kwargs: Unpack[views.PutEntryRequestLike],
    ) -> responses.PutEntryResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/dictionaries/client/put_entry.html"""
