"""The client of Example Stamps (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.stamps import errors, responses, stubber
from boto_types.values import EmptyOutput

class StampsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/stamps.html

    Example:
        client = boto3.client("stamps")

    - Requests to fill in: `boto_types.stamps.requests`
    - Responses: `boto_types.stamps.responses`
    - Errors: `client.exceptions`, with types in `boto_types.stamps.errors`
    """

    @property
    def exceptions(self) -> errors.StampsExceptions: ...
    def count_stamps(self) -> EmptyOutput:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stamps/client/count_stamps.html"""

    def get_stamp(
        self,
        *,
        StampId: str,
    ) -> responses.StampResult:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stamps/client/get_stamp.html"""

    def list_stamps(self) -> responses.ListStampsResponse:
        """https://docs.aws.amazon.com/boto3/latest/reference/services/stamps/client/list_stamps.html"""

    @property
    def _add_response(self) -> stubber.StampsAddResponse: ...
    @property
    def _add_client_error(self) -> stubber.StampsAddClientError: ...
