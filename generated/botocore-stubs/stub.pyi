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
    """A helper object that compares equal to everything. Copied from unittest.mock."""

    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __repr__(self) -> str: ...

ANY: Any

class Stubber(Generic[_Response, _Error]):
    """This class will allow you to stub out requests so you don't have to hit an
    endpoint to write tests. Responses are returned first in, first out. If
    operations are called out of order, or are called with no remaining queued
    responses, an error will be raised.

    This class can also be called as a context manager, which will handle activation
    / deactivation for you.

    If you have an input parameter that is a randomly generated value, or you
    otherwise don't care about its value, you can use `stub.ANY` to ignore it in
    validation.
    """

    add_response: _Response
    add_client_error: _Error
    client: BaseClient

    @overload
    def __init__(self, client: _Stubbed[_Response, _Error]) -> None:
        """This class will allow you to stub out requests so you don't have to hit an
        endpoint to write tests. Responses are returned first in, first out. If
        operations are called out of order, or are called with no remaining queued
        responses, an error will be raised.

        Args:
            client: The client to add your stubs to.
        """

    @overload
    def __init__(
        self: Stubber[_AddResponse, _AddClientError], client: BaseClient
    ) -> None:
        """This class will allow you to stub out requests so you don't have to hit an
        endpoint to write tests. Responses are returned first in, first out. If
        operations are called out of order, or are called with no remaining queued
        responses, an error will be raised.

        Args:
            client: The client to add your stubs to.
        """

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        exception_type: type[BaseException] | None,
        exception_value: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...
    def activate(self) -> None:
        """Activates the stubber on the client."""

    def deactivate(self) -> None:
        """Deactivates the stubber on the client."""

    def assert_no_pending_responses(self) -> None:
        """Asserts that all expected calls were made."""
