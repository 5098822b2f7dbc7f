"""The client of Example Qualities (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.qualities import errors, responses, views

class QualitiesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/qualities.html

    Example:
        client = boto3.client("qualities")

    - Requests to fill in: `boto_types.qualities.requests`
    - Responses: `boto_types.qualities.responses`
    - Errors: `client.exceptions`, with types in `boto_types.qualities.errors`
    """

    @property
    def exceptions(self) -> errors.QualitiesExceptions: ...
    def put_quality(
        self,
        *,
        Quality: views.QualityLike = ...,
    ) -> responses.PutQualityResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/qualities/client/put_quality.html"""
