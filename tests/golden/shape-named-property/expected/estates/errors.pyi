"""Errors of Example Estates, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.estates import errors, responses
from boto_types.values import ErrorResponse

class EstatesExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

    Sold: type[errors.Sold]

class SoldResponse(ErrorResponse, total=False):
    Property: responses.property

class Sold(ClientError):
    @property
    def response(self) -> SoldResponse: ...
