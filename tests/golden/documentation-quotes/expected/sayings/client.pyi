"""The client of Example Sayings (2024-05-01)."""

from botocore.client import BaseClient

from boto_types.sayings import errors
from boto_types.values import EmptyOutput

class SayingsClient(BaseClient):
    """ "Sayings" is a service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sayings.html

    Example:
        client = boto3.client("sayings")

    - Requests to fill in: `boto_types.sayings.requests`
    - Responses: `boto_types.sayings.responses`
    - Errors: `client.exceptions`, with types in `boto_types.sayings.errors`
    """

    @property
    def exceptions(self) -> errors.SayingsExceptions: ...
    def say(self) -> EmptyOutput:
        """ "Quoted" words come first.

        Raises Forbidden.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sayings/client/say.html
        """
