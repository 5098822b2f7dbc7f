"""The errors of Example Reflections, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError as _ClientError

from boto_types.reflections import errors as _errors, literals, responses
from boto_types.values import ErrorResponse

class ReflectionsExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    ClientError: type[_errors.ClientError]
    errors: type[_errors.errors]

class ClientErrorResponse(ErrorResponse, total=False):
    Metadata: responses.ResponseMetadata

class ClientError(_ClientError):
    @property
    def response(self) -> ClientErrorResponse: ...

class errorsResponse(ErrorResponse, total=False):
    Reason: literals.literals
    Response: responses.responses

class errors(_ClientError):
    @property
    def response(self) -> errorsResponse: ...
