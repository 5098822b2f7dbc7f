"""The client of Example Doors (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.doors import errors
from boto_types.values import EmptyOutput

class DoorsClient(BaseClient):
    """https://docs.aws.amazon.com/boto3/latest/reference/services/doors.html

    Example:
        client = boto3.client("doors")

    - Requests to fill in: `boto_types.doors.requests`
    - Responses: `boto_types.doors.responses`
    - Errors: `client.exceptions`, with types in `boto_types.doors.errors`
    """

    @property
    def exceptions(self) -> errors.DoorsExceptions: ...
    def open_door(
        self,
        *,
        DoorId: str,
    ) -> EmptyOutput:
        """Raises DoorLocked, DoorBroken, TooManyDoors.

        https://docs.aws.amazon.com/boto3/latest/reference/services/doors/client/open_door.html
        """
