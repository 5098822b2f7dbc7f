from collections.abc import Mapping
from typing import Any

from boto_types.values import ErrorResponse
from botocore.vendored import requests
from botocore.vendored.requests.packages import urllib3

class BotoCoreError(Exception):
    fmt: str
    kwargs: dict[str, Any]

    # The keywords are the fields of the class's fmt.
    def __init__(self, **kwargs: Any) -> None: ...

class HTTPClientError(BotoCoreError):
    request: Any
    response: Any

    def __init__(
        self, request: Any = None, response: Any = None, **kwargs: Any
    ) -> None: ...

class WaiterError(BotoCoreError):
    last_response: dict[str, Any]

    def __init__(
        self, name: str, reason: str, last_response: dict[str, Any]
    ) -> None: ...

class ClientError(Exception):
    MSG_TEMPLATE: str
    operation_name: str

    # Mapping: tests build errors from dicts that have fewer keys than AWS sends.
    def __init__(
        self, error_response: Mapping[str, Any], operation_name: str
    ) -> None: ...

    # At run time it is an attribute. A modelled error narrows the type of its response, and
    # a subclass may only do that with a property.
    @property
    def response(self) -> ErrorResponse: ...

class MissingServiceIdError(UndefinedModelAttributeError):
    fmt: str
    kwargs: dict[str, Any]

    def __init__(self, **kwargs: Any) -> None: ...

