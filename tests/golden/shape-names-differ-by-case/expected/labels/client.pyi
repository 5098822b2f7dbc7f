"""The client of Example Labels (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.labels import errors, literals, responses, views

class LabelsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/labels.html

    Example:
        client = boto3.client("labels")

    - Requests to fill in: `boto_types.labels.requests`
    - Responses: `boto_types.labels.responses`
    - Errors: `client.exceptions`, with types in `boto_types.labels.errors`
    """

    @property
    def exceptions(self) -> errors.LabelsExceptions: ...
    def put_label(
        self,
        *,
        Label: views.LabelLike,
        label: views.labelLike = ...,
        LABEL: literals.LABEL = ...,
    ) -> responses.PutLabelResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/labels/client/put_label.html"""
