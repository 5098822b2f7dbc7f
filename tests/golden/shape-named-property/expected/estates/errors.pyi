"""The errors of Example Estates, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError

from boto_types.estates import errors, responses
from boto_types.values import ErrorResponse

class EstatesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    Sold: type[errors.Sold]

class SoldResponse(ErrorResponse, total=False):
    Property: responses.property

class Sold(ClientError):
    @property
    def response(self) -> SoldResponse: ...
