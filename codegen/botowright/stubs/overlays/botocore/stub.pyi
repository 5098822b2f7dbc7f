from collections.abc import Mapping
from types import TracebackType
from typing import Any, Generic, Protocol, overload

from botocore.client import BaseClient
from typing_extensions import Self, TypeVar

# ANY matches any value in the expected parameters.
class _ANY: ...

ANY: Any

# The arguments of a stubber whose client has no types for it.
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

# Without type arguments, `Stubber` in an annotation or a base class is a stubber of any client.
_Response = TypeVar("_Response", covariant=True, default=Any)
_Error = TypeVar("_Error", covariant=True, default=Any)

# Each client has the types of its own stubber, so that no list of all services is needed.
class _Stubbed(Protocol[_Response, _Error]):
    @property
    def _add_response(self) -> _Response: ...
    @property
    def _add_client_error(self) -> _Error: ...

class Stubber(Generic[_Response, _Error]):
    client: BaseClient

    @overload
    def __init__(self, client: _Stubbed[_Response, _Error]) -> None: ...
    @overload
    def __init__(self: Stubber[_AddResponse, _AddClientError], client: BaseClient) -> None: ...
    def __enter__(self) -> Self: ...
    # At run time they are methods, and the client decides on their parameters. A derived class
    # may override a variable with a method, but not a property.
    add_response: _Response
    add_client_error: _Error
