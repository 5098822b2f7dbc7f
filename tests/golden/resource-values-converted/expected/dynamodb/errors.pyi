"""The errors of Example Tables, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.dynamodb import errors, responses
from boto_types.values import ErrorResponse

class DynamoDBExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Failed: type[errors.Failed]

class FailedResponse(ErrorResponse, total=False):
    Reason: responses.Reason

class Failed(ClientError):
    @property
    def response(self) -> FailedResponse: ...
