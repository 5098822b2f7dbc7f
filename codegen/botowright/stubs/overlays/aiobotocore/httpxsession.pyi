from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import Any

from botocore.awsrequest import AWSPreparedRequest
from botocore.config import _ProxiesConfig

class HttpxSession:
    def __init__(
        self,
        verify: bool | str = True,
        proxies: Mapping[str, str] | None = None,
        timeout: float | Sequence[float] | None = None,
        max_pool_connections: int = 10,
        socket_options: Sequence[tuple[int, int, int]] | None = None,
        client_cert: str | tuple[str, str] | None = None,
        proxies_config: _ProxiesConfig | None = None,
        connector_args: Mapping[str, Any] | None = None,
    ) -> None: ...
    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc_val: BaseException | None,
        exc_tb: TracebackType | None,
    ) -> None: ...

def is_httpx_session_cls(http_session_cls: object) -> bool: ...
