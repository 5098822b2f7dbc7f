"""The client of Example Keys (2024-05-01)."""

from collections.abc import Mapping

from botocore.client import BaseClient

from boto_types._internal.containers import ListOrTuple
from boto_types.keys import errors, responses, views
from boto_types.values import BlobInput

class KeysClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/keys.html

    Example:
        client = boto3.client("keys")

    - Requests to fill in: `boto_types.keys.requests`
    - Responses: `boto_types.keys.responses`
    - Errors: `client.exceptions`, with types in `boto_types.keys.errors`
    """

    @property
    def exceptions(self) -> errors.KeysExceptions: ...
    def put_key(
        self,
        *,
        Material: BlobInput,
        Key: views.KeyLike = ...,
        Parts: list[BlobInput] | ListOrTuple[BlobInput] = ...,
        Named: Mapping[str, BlobInput] = ...,
    ) -> responses.PutKeyResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/keys/client/put_key.html"""
