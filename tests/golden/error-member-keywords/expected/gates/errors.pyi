"""The errors of Example Gates, for annotations.

`except client.exceptions.X` catches one.
"""

from datetime import datetime

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError
from typing_extensions import NotRequired, TypedDict

from boto_types.gates import errors
from boto_types.values import ErrorDetail, ResponseMetadata

class GatesExceptions(BaseClientExceptions):
    """`client.exceptions`: the errors that this service models."""

    GateClosed: type[errors.GateClosed]

GateClosedResponse = TypedDict(
    "GateClosedResponse",
    {
        "Error": ErrorDetail,
        "ResponseMetadata": ResponseMetadata,
        "from": datetime,
        "Message": NotRequired[str],
    },
)

class GateClosed(ClientError):
    @property
    def response(self) -> GateClosedResponse: ...
