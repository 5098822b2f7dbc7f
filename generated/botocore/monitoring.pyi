import logging
from _typeshed import Incomplete

logger: logging.Logger

class Monitor:
    def __init__(self, adapter: Incomplete, publisher: Incomplete) -> None:
        """Abstraction for monitoring clients API calls.

        Args:
            adapter: An adapter that takes event emitter events and produces monitor events.
            publisher: A publisher for generated monitor events.
        """

    def register(self, event_emitter: Incomplete) -> None:
        """Register an event emitter to the monitor."""

    def capture(self, event_name: Incomplete, **payload: Incomplete) -> None:
        """Captures an incoming event from the event emitter.

        It will feed an event emitter event to the monitor's adaptor to create a monitor
        event and then publish that event to the monitor's publisher.
        """

class MonitorEventAdapter:
    def __init__(self, time: Incomplete = ...) -> None:
        """Adapts event emitter events to produce monitor events.

        Args:
            time: A callable that produces the current time.
        """

    def feed(
        self, emitter_event_name: str, emitter_payload: Incomplete
    ) -> BaseMonitorEvent:
        """Feed an event emitter event to generate a monitor event.

        Args:
            emitter_event_name: The name of the event emitted.
            emitter_payload: The payload to associated to the event emitted.

        Returns:
            A monitor event based on the event emitter events fired.
        """

class BaseMonitorEvent:
    service: str
    operation: str
    timestamp: Incomplete

    def __init__(self, service: str, operation: str, timestamp: Incomplete) -> None:
        """Base monitor event.

        Args:
            service: A string identifying the service associated to the event.
            operation: A string identifying the operation of service associated to the event.
            timestamp: Epoch time in milliseconds from when the event began.
        """

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
    ) -> None:
        """Monitor event for a single API call.

        This event corresponds to a single client method call, which includes every HTTP
        requests attempt made in order to complete the client call.

        Args:
            service: A string identifying the service associated to the event.
            operation: A string identifying the operation of service associated to the event.
            timestamp: Epoch time in milliseconds from when the event began.
            latency: The time in milliseconds to complete the client call.
            attempts: The list of APICallAttempts associated to the APICall.
            retries_exceeded: True if API call exceeded retries. False otherwise.
        """

    def new_api_call_attempt(self, timestamp: Incomplete) -> Incomplete:
        """Instantiates APICallAttemptEvent associated to the APICallEvent.

        Args:
            timestamp: Epoch time in milliseconds to associate to the APICallAttemptEvent.
        """

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
    ) -> None:
        """Monitor event for a single API call attempt.

        This event corresponds to a single HTTP request attempt in completing the entire
        client method call.

        Args:
            service: A string identifying the service associated to the event.
            operation: A string identifying the operation of service associated to the event.
            timestamp: Epoch time in milliseconds from when the HTTP request started.
            latency: The time in milliseconds to complete the HTTP request whether it succeeded or failed.
            url: The URL the attempt was sent to.
            http_status_code: The HTTP status code of the HTTP response if there was a response.
            request_headers: The HTTP headers sent in making the HTTP request.
            response_headers: The HTTP headers returned in the HTTP response if there was a response.
            parsed_error: The error parsed if the service returned an error back.
            wire_exception: The exception raised in sending the HTTP request (i.e. ConnectionError).
        """

class CSMSerializer:
    csm_client_id: str

    def __init__(self, csm_client_id: str) -> None:
        """Serializes monitor events to CSM (Client Side Monitoring) format.

        Args:
            csm_client_id: The application identifier to associate to the serialized events.
        """

    def serialize(self, event: BaseMonitorEvent) -> bytes:
        """Serializes a monitor event to the CSM format.

        Args:
            event: The event to serialize to bytes.

        Returns:
            The CSM serialized form of the event.
        """

class SocketPublisher:
    def __init__(
        self, socket: Incomplete, host: str, port: Incomplete, serializer: Incomplete
    ) -> None:
        """Publishes monitor events to a socket.

        Args:
            socket: The socket object to use to publish events.
            host: The host to send events to.
            port: The port on the host to send events to.
            serializer: The serializer to use to serialize the event to a form that can be published to the socket. This must have a `serialize()` method that accepts a monitor event and return bytes.
        """

    def publish(self, event: BaseMonitorEvent) -> None:
        """Publishes a specified monitor event.

        Args:
            event: The monitor event to be sent over the publisher's socket to the desired address.
        """
