"""The client of Example Oddities (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.oddities import errors, literals, responses, views

class OdditiesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/oddities.html

    Example:
        client = boto3.client("oddities")

    - Requests to fill in: `boto_types.oddities.requests`
    - Responses: `boto_types.oddities.responses`
    - Errors: `client.exceptions`, with types in `boto_types.oddities.errors`
    """

    @property
    def exceptions(self) -> errors.OdditiesExceptions: ...
    def put_oddity(
        self,
        *,
        Dashed: views.dashed_shapeLike = ...,
        Digit: views._3dModelLike = ...,
        Dotted: views.com_example_ThingLike = ...,
        Kind: literals.class_ = ...,
        Soft: views.matchLike = ...,
    ) -> responses.PutOddityResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/oddities/client/put_oddity.html"""
