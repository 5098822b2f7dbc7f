"""The client of Example Gates (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.gates import errors
from boto_types.values import EmptyOutput

class GatesClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/gates.html"""

    @property
    def exceptions(self) -> errors.GatesExceptions: ...
    def open_gate(self) -> EmptyOutput:
        """Raises GateClosed.

        https://docs.aws.amazon.com/boto3/latest/reference/services/gates/client/open_gate.html
        """
