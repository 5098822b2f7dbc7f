"""The client of Example Sayings (2024-05-01)."""

from botocore.client import BaseClient
from botocore.errorfactory import BaseClientExceptions

from boto_types.sayings import errors
from boto_types.values import EmptyOutput

class SayingsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Closed: type[errors.Closed]
    Forbidden: type[errors.Forbidden]

class SayingsClient(BaseClient):
    """ "Sayings" is a service.

    https://docs.aws.amazon.com/boto3/latest/reference/services/sayings.html
    """

    @property
    def exceptions(self) -> SayingsExceptions: ...
    def say(self) -> EmptyOutput:
        """ "Quoted" words come first.

        Raises: Forbidden.

        https://docs.aws.amazon.com/boto3/latest/reference/services/sayings/client/say.html
        """
