"""The client of Example Labels (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.labels import literals, responses, views

class LabelsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class LabelsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/labels.html"""

    @property
    def exceptions(self) -> LabelsExceptions: ...
    def put_label(
        self,
        *,
        Label: views.LabelLike,
        label: views.labelLike = ...,
        LABEL: literals.LABEL = ...,
    ) -> responses.PutLabelResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/labels/client/put_label.html"""
