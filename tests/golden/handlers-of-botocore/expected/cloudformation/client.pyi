"""The client of Example CloudFormation (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.cloudformation import responses

class CloudFormationExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

class CloudFormationClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/cloudformation.html"""

    @property
    def exceptions(self) -> CloudFormationExceptions: ...
    def get_template(self) -> responses.GetTemplateOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/cloudformation/client/get_template.html"""
