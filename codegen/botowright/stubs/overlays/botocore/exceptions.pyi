from collections.abc import Mapping
from typing import Any

from boto_types.values import ErrorResponse
from botocore.vendored import requests
from botocore.vendored.requests.packages import urllib3

class BotoCoreError(Exception):
    fmt: str
    kwargs: dict[str, Any]

    # The keywords are the ones that the class's fmt names.
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

    # Mapping: tests build errors from dicts with less in them than AWS sends.
    def __init__(
        self, error_response: Mapping[str, Any], operation_name: str
    ) -> None: ...

    # An attribute at run time. A modelled error narrows the type of its response, which
    # a subclass may do with a property only.
    @property
    def response(self) -> ErrorResponse: ...

class MissingServiceIdError(UndefinedModelAttributeError):
    fmt: str
    kwargs: dict[str, Any]

    def __init__(self, **kwargs: Any) -> None: ...

