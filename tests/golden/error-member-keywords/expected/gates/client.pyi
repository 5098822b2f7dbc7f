"""The client of Example Gates (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.gates import errors
from boto_types.values import EmptyOutput

class GatesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/gates.html

    Example:
        client = boto3.client("gates")

    - Requests to fill in: `boto_types.gates.requests`
    - Responses: `boto_types.gates.responses`
    - Errors: `client.exceptions`, with types in `boto_types.gates.errors`
    """

    @property
    def exceptions(self) -> errors.GatesExceptions: ...
    def open_gate(self) -> EmptyOutput:
        """Raises GateClosed.

        https://docs.aws.amazon.com/boto3/latest/reference/services/gates/client/open_gate.html
        """
