"""The client of Example CloudFormation (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.cloudformation import errors, responses

class CloudFormationClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/cloudformation.html

    Example:
        client = boto3.client("cloudformation")

    - Requests to fill in: `boto_types.cloudformation.requests`
    - Responses: `boto_types.cloudformation.responses`
    - Errors: `client.exceptions`, with types in `boto_types.cloudformation.errors`
    """

    @property
    def exceptions(self) -> errors.CloudFormationExceptions: ...
    def get_template(self) -> responses.GetTemplateOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/cloudformation/client/get_template.html"""
