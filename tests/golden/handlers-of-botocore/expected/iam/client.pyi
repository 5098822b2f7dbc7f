"""The client of Example IAM (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.iam import errors, responses
from boto_types.values import EmptyOutput

class IAMClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/iam.html

    Example:
        client = boto3.client("iam")

    - Requests to fill in: `boto_types.iam.requests`
    - Responses: `boto_types.iam.responses`
    - Errors: `client.exceptions`, with types in `boto_types.iam.errors`
    """

    @property
    def exceptions(self) -> errors.IAMExceptions: ...
    def get_policy_version(self) -> responses.GetPolicyVersionResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/iam/client/get_policy_version.html"""

    def put_role_policy(
        self,
        *,
        PolicyDocument: str,
    ) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/iam/client/put_role_policy.html"""
