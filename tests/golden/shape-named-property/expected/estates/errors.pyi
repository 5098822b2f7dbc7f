"""The errors of Example Estates, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.estates import responses
from boto_types.values import ErrorResponse

class SoldResponse(ErrorResponse):
    Property: NotRequired[responses.property]

class Sold(ClientError):
    @property
    def response(self) -> SoldResponse: ...
