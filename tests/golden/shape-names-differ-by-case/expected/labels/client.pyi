"""The client of Example Labels (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.labels.literals import LABEL
from boto_types.labels.responses import PutLabelResponse
from boto_types.labels.views import LabelLike, labelLike

class LabelsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class LabelsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/labels.html"""

    @property
    def exceptions(self) -> LabelsExceptions: ...
    def put_label(
        self,
        *,
        Label: LabelLike,
        label: labelLike = ...,
        LABEL: LABEL = ...,
    ) -> PutLabelResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/labels/client/put_label.html"""
