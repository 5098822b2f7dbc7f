"""Errors of Example Reflections, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError as _ClientError

from boto_types.reflections import errors as _errors, literals, responses
from boto_types.values import ErrorResponse

class ReflectionsExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

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
