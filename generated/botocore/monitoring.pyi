import logging
from _typeshed import Incomplete

logger: logging.Logger

class Monitor:
    def __init__(self, adapter: Incomplete, publisher: Incomplete) -> None: ...
    def register(self, event_emitter: Incomplete) -> None: ...
    def capture(self, event_name: Incomplete, **payload: Incomplete) -> None: ...

class MonitorEventAdapter:
    def __init__(self, time: Incomplete = ...) -> None: ...
    def feed(
        self, emitter_event_name: str, emitter_payload: Incomplete
    ) -> BaseMonitorEvent: ...

class BaseMonitorEvent:
    service: str
    operation: str
    timestamp: Incomplete
    def __init__(self, service: str, operation: str, timestamp: Incomplete) -> None: ...
    def __repr__(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...

class APICallEvent(BaseMonitorEvent):
    latency: Incomplete
    attempts: Incomplete
    retries_exceeded: bool
    def __init__(
        self,
        service: str,
        operation: str,
        timestamp: Incomplete,
        latency: Incomplete = None,
        attempts: Incomplete = None,
        retries_exceeded: bool = False,
    ) -> None: ...
    def new_api_call_attempt(self, timestamp: Incomplete) -> Incomplete: ...

class APICallAttemptEvent(BaseMonitorEvent):
    latency: Incomplete
    url: str | None
    http_status_code: Incomplete
    request_headers: Incomplete
    response_headers: Incomplete
    parsed_error: Incomplete
    wire_exception: Incomplete
    def __init__(
        self,
        service: str,
        operation: str,
        timestamp: Incomplete,
        latency: Incomplete = None,
        url: str | None = None,
        http_status_code: Incomplete = None,
        request_headers: Incomplete = None,
        response_headers: Incomplete = None,
        parsed_error: Incomplete = None,
        wire_exception: Incomplete = None,
    ) -> None: ...

class CSMSerializer:
    csm_client_id: str
    def __init__(self, csm_client_id: str) -> None: ...
    def serialize(self, event: BaseMonitorEvent) -> bytes: ...

class SocketPublisher:
    def __init__(
        self, socket: Incomplete, host: str, port: Incomplete, serializer: Incomplete
    ) -> None: ...
    def publish(self, event: BaseMonitorEvent) -> None: ...
