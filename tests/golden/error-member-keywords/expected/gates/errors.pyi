"""Errors of Example Gates, for annotations and `isinstance`.

Catch them as `client.exceptions.X`: each client has classes of its own.
"""

from datetime import datetime

from botocore.errorfactory import BaseClientExceptions
from botocore.exceptions import ClientError
from typing_extensions import NotRequired, TypedDict

from boto_types.gates import errors
from boto_types.values import ErrorDetail, ResponseMetadata

class GatesExceptions(BaseClientExceptions):
    """The type of `client.exceptions`: the errors that AWS models for this service."""

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
