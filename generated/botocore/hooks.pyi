from collections.abc import Callable, Iterable, Mapping
from logging import Logger
from typing import Any, NamedTuple, TypeAlias
from typing_extensions import Self

_Handler: TypeAlias = Callable[..., Any]
_Responses: TypeAlias = list[tuple[_Handler, Any]]
logger: Logger

class _NodeList(NamedTuple):
    first: Any
    middle: Any
    last: Any

class NodeList(_NodeList):
    def __copy__(self) -> Self: ...

def first_non_none_response(
    responses: Iterable[tuple[_Handler, Any]], default: Any = None
) -> Any:
    """Find first non None response in a list of tuples.

    This function can be used to find the first non None response from handlers
    connected to an event. This is useful if you are interested in the returned
    responses from event handlers.

    Args:
        responses: The responses from the `EventHooks.emit` method. This is a list of tuples, and each tuple is (handler, handler_response).
        default: If no non-None responses are found, then this default value will be returned.

    Returns:
        The first non-None response in the list of tuples.
    """

class BaseEventHooks:
    def emit(self, event_name: str, **kwargs: Any) -> _Responses:
        """Call all handlers subscribed to an event.

        Args:
            event_name: The name of the event to emit.
            kwargs: Arbitrary kwargs to pass through to the subscribed handlers. The `event_name` will be injected into the kwargs so it's not necessary to add this to **kwargs.

        Returns:
            A list of `(handler_func, handler_func_return_value)`.
        """

    def register(
        self,
        event_name: str,
        handler: _Handler,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Register an event handler for a given event.

        If a `unique_id` is given, the handler will not be registered if a handler with
        the `unique_id` has already been registered.

        Handlers are called in the order they have been registered. Note handlers can
        also be registered with `register_first()` and `register_last()`. All handlers
        registered with `register_first()` are called before handlers registered with
        `register()` which are called before handlers registered with `register_last()`.
        """

    def register_first(
        self,
        event_name: str,
        handler: _Handler,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Register an event handler to be called first for an event.

        All event handlers registered with `register_first()` will be called before
        handlers registered with `register()` and `register_last()`.
        """

    def register_last(
        self,
        event_name: str,
        handler: _Handler,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Register an event handler to be called last for an event.

        All event handlers registered with `register_last()` will be called after
        handlers registered with `register_first()` and `register()`.
        """

    def unregister(
        self,
        event_name: str,
        handler: _Handler | None = None,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None:
        """Unregister an event handler for a given event.

        If no `unique_id` was given during registration, then the first instance of the
        event handler is removed (if the event handler has been registered multiple
        times).
        """

class HierarchicalEmitter(BaseEventHooks):
    def __init__(self) -> None: ...
    def emit(self, event_name: str, **kwargs: Any) -> _Responses:
        """Emit an event by name with arguments passed as keyword args.

        Returns:
            List of (handler, response) tuples from all processed handlers.
        """

    def emit_until_response(
        self, event_name: str, **kwargs: Any
    ) -> tuple[_Handler, Any] | tuple[None, None]:
        """Emit an event by name with arguments passed as keyword args, until the first
        non-`None` response is received. This method prevents subsequent handlers from
        being invoked.

        Returns:
            The first (handler, response) tuple where the response is not `None`, otherwise (`None`, `None`).
        """

    def unregister(
        self,
        event_name: str,
        handler: _Handler | None = None,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None: ...
    def __copy__(self) -> Self: ...

class EventAliaser(BaseEventHooks):
    def __init__(
        self,
        event_emitter: BaseEventHooks,
        event_aliases: Mapping[str, str] | None = None,
    ) -> None: ...
    def emit(self, event_name: str, **kwargs: Any) -> _Responses: ...
    def emit_until_response(
        self, event_name: str, **kwargs: Any
    ) -> tuple[_Handler, Any] | tuple[None, None]: ...
    def register(
        self,
        event_name: str,
        handler: _Handler,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None: ...
    def register_first(
        self,
        event_name: str,
        handler: _Handler,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None: ...
    def register_last(
        self,
        event_name: str,
        handler: _Handler,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None: ...
    def unregister(
        self,
        event_name: str,
        handler: _Handler | None = None,
        unique_id: str | None = None,
        unique_id_uses_count: bool = False,
    ) -> None: ...
    def __copy__(self) -> Self: ...
