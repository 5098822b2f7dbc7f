"""Errors of Example Primitives, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.primitives import errors, responses
from boto_types.values import ErrorResponse

class PrimitivesExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    object: type[errors.object]

class objectResponse(ErrorResponse, total=False):
    type: responses.type

class object(ClientError):
    @property
    def response(self) -> objectResponse: ...
