import logging
from botocore.awsrequest import AWSPreparedRequest, AWSRequest, AWSResponse
from botocore.config import _ProxiesConfig
from botocore.history import HistoryRecorder
from botocore.hooks import BaseEventHooks
from botocore.httpsession import URLLib3Session
from botocore.model import OperationModel, ServiceModel
from botocore.parsers import ResponseParserFactory
from collections.abc import Mapping, Sequence
from typing import Any

logger: logging.Logger
history_recorder: HistoryRecorder
DEFAULT_TIMEOUT: int
MAX_POOL_CONNECTIONS: int

def convert_to_response_dict(
    http_response: AWSResponse, operation_model: OperationModel
) -> dict[str, Any]:
    """Convert an HTTP response object to a request dict.

    This converts the HTTP response object to a dictionary.

    Args:
        http_response: The HTTP response from an AWS service request.

    Returns:
        A response dictionary which will contain the following keys: headers (dict). status_code (int). body (string or file-like object).
    """

class Endpoint:
    """Represents an endpoint for a particular service in a specific region. Only an
    endpoint can make requests.

    Attributes:
        service: The Service object that describes this endpoints service.
        host: The fully qualified endpoint hostname.
        session: The session object.
    """

    host: str
    http_session: URLLib3Session
    def __init__(
        self,
        host: str,
        endpoint_prefix: str,
        event_emitter: BaseEventHooks,
        response_parser_factory: ResponseParserFactory | None = None,
        http_session: URLLib3Session | None = None,
    ) -> None: ...
    def __repr__(self) -> str: ...
    def close(self) -> None: ...
    def make_request(
        self, operation_model: OperationModel, request_dict: dict[str, Any]
    ) -> tuple[AWSResponse, Any]: ...
    def create_request(
        self, params: dict[str, Any], operation_model: OperationModel | None = None
    ) -> AWSPreparedRequest: ...
    def prepare_request(self, request: AWSRequest) -> AWSPreparedRequest: ...

class EndpointCreator:
    def __init__(self, event_emitter: BaseEventHooks) -> None: ...
    def create_endpoint(
        self,
        service_model: ServiceModel,
        region_name: str | None,
        endpoint_url: str,
        verify: bool | str | None = None,
        response_parser_factory: ResponseParserFactory | None = None,
        timeout: float | Sequence[float] = 60,
        max_pool_connections: int = 10,
        http_session_cls: type[URLLib3Session] = ...,
        proxies: Mapping[str, str] | None = None,
        socket_options: Sequence[tuple[int, int, int]] | None = None,
        client_cert: str | tuple[str, str] | None = None,
        proxies_config: _ProxiesConfig | None = None,
    ) -> Endpoint: ...
