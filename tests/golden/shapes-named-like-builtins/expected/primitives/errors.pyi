"""The errors of Example Primitives, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.primitives import errors, responses
from boto_types.values import ErrorResponse

class PrimitivesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    object: type[errors.object]

class objectResponse(ErrorResponse, total=False):
    type: responses.type

class object(ClientError):
    @property
    def response(self) -> objectResponse: ...
