"""The errors of Example Primitives, for annotations.

`except client.exceptions.X` catches one.
"""

from botocore.exceptions import ClientError
from typing_extensions import NotRequired

from boto_types.primitives import responses
from boto_types.values import ErrorResponse

class objectResponse(ErrorResponse):
    type: NotRequired[responses.type]

class object(ClientError):
    @property
    def response(self) -> objectResponse: ...
