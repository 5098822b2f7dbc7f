from collections.abc import Mapping, Sequence
from typing import Any

from aiobotocore.awsrequest import AioAWSResponse
from aiobotocore.httpsession import AIOHTTPSession
from aiobotocore.httpxsession import HttpxSession
from botocore.awsrequest import AWSPreparedRequest
from botocore.config import _ProxiesConfig
from botocore.hooks import BaseEventHooks
from botocore.model import OperationModel, ServiceModel
from botocore.parsers import ResponseParserFactory

DEFAULT_HTTP_SESSION_CLS: type[AIOHTTPSession]

async def convert_to_response_dict(
    http_response: AioAWSResponse, operation_model: OperationModel
) -> dict[str, Any]: ...

class AioEndpoint:
    def __init__(
        self,
        host: str,
        endpoint_prefix: str,
        event_emitter: BaseEventHooks,
        response_parser_factory: ResponseParserFactory | None = None,
        http_session: AIOHTTPSession | HttpxSession | None = None,
    ) -> None: ...
    async def close(self) -> None: ...
    async def create_request(
        self, params: dict[str, Any], operation_model: OperationModel | None = None
    ) -> AWSPreparedRequest: ...

class AioEndpointCreator:
    def create_endpoint(
        self,
        service_model: ServiceModel,
        region_name: str | None,
        endpoint_url: str,
        verify: bool | str | None = None,
        response_parser_factory: ResponseParserFactory | None = None,
        timeout: float | Sequence[float] = 60,
        max_pool_connections: int = 10,
        http_session_cls: type[AIOHTTPSession] | type[HttpxSession] = ...,
        proxies: Mapping[str, str] | None = None,
        socket_options: Sequence[tuple[int, int, int]] | None = None,
        client_cert: str | tuple[str, str] | None = None,
        proxies_config: _ProxiesConfig | None = None,
        connector_args: Mapping[str, Any] | None = None,
    ) -> AioEndpoint: ...
