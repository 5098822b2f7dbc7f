"""The client of Example Keys (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.containers import ListOrTuple
from boto_types.keys import responses, views
from boto_types.values import BlobInput

class KeysExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class KeysClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/keys.html"""

    @property
    def exceptions(self) -> KeysExceptions: ...
    def put_key(
        self,
        *,
        Material: BlobInput,
        Key: views.KeyLike = ...,
        Parts: list[BlobInput] | ListOrTuple[BlobInput] = ...,
        Named: Mapping[str, BlobInput] = ...,
    ) -> responses.PutKeyResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/keys/client/put_key.html"""
