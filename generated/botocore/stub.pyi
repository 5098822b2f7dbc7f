from botocore.client import BaseClient
from collections.abc import Mapping
from pprint import pformat as pformat
from types import TracebackType
from typing import Any, Generic, Protocol, overload
from typing_extensions import Self, TypeVar

class _AddResponse(Protocol):
    def __call__(
        self,
        method: str,
        service_response: Mapping[str, Any],
        expected_params: Mapping[str, Any] | None = None,
    ) -> None: ...

class _AddClientError(Protocol):
    def __call__(
        self,
        method: str,
        service_error_code: str = "",
        service_message: str = "",
        http_status_code: int = 400,
        service_error_meta: Mapping[str, Any] | None = None,
        expected_params: Mapping[str, Any] | None = None,
        response_meta: Mapping[str, Any] | None = None,
        modeled_fields: Mapping[str, Any] | None = None,
    ) -> None: ...

_Response = TypeVar("_Response", covariant=True, default=Any)
_Error = TypeVar("_Error", covariant=True, default=Any)

class _Stubbed(Protocol[_Response, _Error]):
    @property
    def _add_response(self) -> _Response: ...
    @property
    def _add_client_error(self) -> _Error: ...

class _ANY:
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __repr__(self) -> str: ...

ANY: Any

class Stubber(Generic[_Response, _Error]):
    add_response: _Response
    add_client_error: _Error
    client: BaseClient
    @overload
    def __init__(self, client: _Stubbed[_Response, _Error]) -> None: ...
    @overload
    def __init__(
        self: Stubber[_AddResponse, _AddClientError], client: BaseClient
    ) -> None: ...
    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...
    def activate(self) -> None: ...
    def deactivate(self) -> None: ...
    def assert_no_pending_responses(self) -> None: ...
