"""The client of Example Primitives (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.primitives import errors, responses, views

class PrimitivesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/primitives.html

    Example:
        client = boto3.client("primitives")

    - Requests to fill in: `boto_types.primitives.requests`
    - Responses: `boto_types.primitives.responses`
    - Errors: `client.exceptions`, with types in `boto_types.primitives.errors`
    """

    @property
    def exceptions(self) -> errors.PrimitivesExceptions: ...
    def list_primitives(self) -> responses.ListPrimitivesResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/primitives/client/list_primitives.html"""

    def put_primitives(
        self,
        *,
        Str: views.strLike,
        Int: views.intLike = ...,
        Float: views.floatLike = ...,
        Bool: views.boolLike = ...,
        Bytes: views.bytesLike = ...,
        Texts: list[str] | tuple[str, ...] = ...,
        Labels: dict[str, str] = ...,
        Values: views.ValuesLike = ...,
    ) -> responses.PutPrimitivesResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/primitives/client/put_primitives.html"""
