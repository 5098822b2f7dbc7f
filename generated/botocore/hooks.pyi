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
) -> Any: ...

class BaseEventHooks:
    def emit(self, event_name: str, **kwargs: Any) -> _Responses: ...
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

class HierarchicalEmitter(BaseEventHooks):
    def __init__(self) -> None: ...
    def emit(self, event_name: str, **kwargs: Any) -> _Responses: ...
    def emit_until_response(
        self, event_name: str, **kwargs: Any
    ) -> tuple[_Handler, Any] | tuple[None, None]: ...
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
