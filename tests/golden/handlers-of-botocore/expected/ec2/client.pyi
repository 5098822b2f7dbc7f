"""The client of Example EC2 (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.ec2 import errors
from boto_types.values import EmptyOutput

class EC2Client(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/ec2.html

    Example:
        client = boto3.client("ec2")

    - Requests to fill in: `boto_types.ec2.requests`
    - Responses: `boto_types.ec2.responses`
    - Errors: `client.exceptions`, with types in `boto_types.ec2.errors`
    """

    @property
    def exceptions(self) -> errors.EC2Exceptions: ...
    def run_instances(
        self,
        *,
        ImageId: str,
        UserData: str | bytes = ...,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/ec2/client/run_instances.html"""
